"""The nodes of an outline as a tree that is quick to walk up and down."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.outline import Node, Outline


class Tree:
    """An outline with the end of every node's subtree at hand."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.ends = _subtree_ends(outline.nodes)

    def parent(self, node: Node) -> Node | None:
        """The node around `node`."""
        return self.outline.nodes[node.parent] if node.parent >= 0 else None

    def nodes(self, node: Node) -> tuple[Node, ...]:
        """`node` and everything inside it."""
        return self.outline.nodes[node.index : self.ends[node.index]]

    def up(self, node: Node) -> Iterator[Node]:
        """`node` and the nodes around it, nearest first."""
        around: Node | None = node
        while around is not None:
            yield around
            around = self.parent(around)

    def within(self, node: Node, *roles: str) -> bool:
        """Whether `node` stands in something with one of `roles`."""
        return any(around.role in roles for around in self.up(node))

    def contains(self, outer: Node, inner: Node) -> bool:
        """Whether `inner` is `outer` or inside it."""
        return outer.index <= inner.index < self.ends[outer.index]


def _subtree_ends(nodes: tuple[Node, ...]) -> list[int]:
    ends = [len(nodes)] * len(nodes)
    path: list[int] = []
    for node in nodes:
        while path and nodes[path[-1]].depth >= node.depth:
            ends[path.pop()] = node.index
        path.append(node.index)
    return ends
