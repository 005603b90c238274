"""A phone menu as a tree: every place under the key that leads to it."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.contact import MenuNode
from journeys.model.touchpoints import MenuRecord


@dataclass(frozen=True)
class Branch:
    """A place of the menu with what lies behind it. `keys` lead here, `words` are what the menu calls it."""

    node: MenuNode
    keys: str
    words: str
    branches: tuple[Branch, ...]


def tree(menu: MenuRecord) -> tuple[Branch, ...]:
    """The places nobody reached through another one (usually just the greeting), each with its branches."""
    paths = {node.path for node in menu.nodes}
    roots = [node for node in menu.nodes if _parent(node.path, paths) is None]
    return tuple(_branch(node, None, menu.nodes, paths) for node in roots)


def _branch(node: MenuNode, above: MenuNode | None, nodes: tuple[MenuNode, ...], paths: set[str]) -> Branch:
    keys = node.path.rpartition(".")[2]
    words = next((option.words for option in above.options if option.keys == keys), "") if above else ""
    inner = [one for one in nodes if one is not node and _parent(one.path, paths) == node.path]
    return Branch(node, keys, words, tuple(_branch(one, node, nodes, paths) for one in inner))


def _parent(path: str, paths: set[str]) -> str | None:
    """The path of the place before, None for a root."""
    if not path:
        return None
    above = path.rpartition(".")[0]
    return above if above in paths else _parent(above, paths)
