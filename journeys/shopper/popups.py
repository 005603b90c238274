"""A menu that is open keeps the page behind it out of reach: it is left before anything there is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.sameness import twin
from journeys.wayfinding import behind_popup

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.shopper import Shopper


def reachable(shopper: Shopper, node: Node) -> Node:
    """The control itself; where it lies behind an open menu, what stands in its place once the menu was left."""
    if not behind_popup(shopper.view.state, node):
        return node
    shopper.note("detour", f"{shopper.title}: left the open menu to press “{node.words[:60]}”")
    shopper.hits("Escape", "overlay.close")
    return twin(shopper.view.state.outline, node) or node
