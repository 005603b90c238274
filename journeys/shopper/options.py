"""Choosing one of several delivery or payment options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.outline import Node

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

CHOSEN = frozenset({"checked", "selected", "pressed"})


def choose_one(shopper: Shopper, intent: str, words: str = "") -> bool:
    """Press the best option unless one is chosen. True when something was pressed."""
    nodes = [c.node for c in shopper.finds(intent, words) if "disabled" not in c.node.states]
    if not nodes or (not words and any(CHOSEN & node.states for node in nodes)):
        return False
    node = nodes[0]
    if CHOSEN & node.states:
        return False
    response = shopper.presses(node, intent)
    if response.blocked_by and (label := _label_of(shopper, node)):
        shopper.presses(label, intent)
    return True


def _label_of(shopper: Shopper, node: Node) -> Node | None:
    """What carries the option's name beside it: labels often cover their radio."""
    return next(
        (
            other
            for other in shopper.view.state.outline.nodes
            if other.ref
            and other.ref != node.ref
            and other.role not in {"radio", "checkbox"}
            and node.name
            and node.name in (other.name, other.text)
        ),
        None,
    )
