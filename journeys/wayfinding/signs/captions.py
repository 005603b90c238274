"""Captions: the short words above a row of like buttons, which say what one chooses by them."""

from __future__ import annotations

from journeys.model.outline import Node
from journeys.wayfinding.scene import Scene

HIGHEST = 4  # levels between a button and the row of its likes
WORDS = 4  # longer texts are sentences
MOST = 40  # buttons in one row


def caption(scene: Scene, node: Node) -> str:
    """What stands right above the row of buttons that `node` is one of; "" without a row, or without such words."""
    row = _row(scene, node)
    if row is None or row.parent < 0:
        return ""
    parent = scene.nodes[row.parent]
    above = next((one for one in reversed(scene.nodes[parent.index + 1 : row.index]) if one.name or one.text), None)
    if (
        above is None
        or above.role in {"button", "link", "img"}
        or scene.priced[above.index]
        or _in_control(scene, above, parent)
    ):
        return ""
    words = (above.name or above.text).strip(" :*")
    return words if 0 < len(words.split()) <= WORDS else ""


def _row(scene: Scene, node: Node) -> Node | None:
    """The largest thing around `node` that holds nothing but buttons, and at least two."""
    best: Node | None = None
    for height, around in enumerate(scene.outline.ancestors(node)):
        inside = scene.outline.subtree(around)[1:]
        buttons = [one for one in inside if one.role == "button"]
        if height >= HIGHEST or len(buttons) > MOST or not _only(scene, inside, around):
            break
        if len(buttons) > 1:
            best = around
    return best


def _only(scene: Scene, inside: tuple[Node, ...], row: Node) -> bool:
    """Whether every word and field in a row stands on one of its buttons."""
    said = (one for one in inside if one.role != "button" and (one.name or one.text or one.value))
    return all(_in_control(scene, one, row) for one in said)


def _in_control(scene: Scene, node: Node, within: Node) -> bool:
    return any(a.role in {"button", "link"} for a in scene.outline.ancestors(node) if a.index > within.index)
