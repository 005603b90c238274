"""DealWithOverlays: decline consent and close whatever covers the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.gates import tells_where

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

MOST = 3  # layers after which a customer would leave


@dataclass(frozen=True)
class DealWithOverlays:
    """Decline consent where that is offered, accept it where nothing else is, close other layers.

    What cannot be closed and asks where to deliver is answered.
    """

    def describe(self) -> str:
        """The step's title."""
        return "Deal with banners and pop-ups"

    def perform_as(self, shopper: Shopper) -> None:
        """Leaves the page alone when nothing covers it."""
        for _ in range(MOST):
            if not _deal_with_one(shopper):
                return


def _deal_with_one(shopper: Shopper) -> bool:
    for intent in ("consent.decline", "consent.accept"):
        for candidate in shopper.finds(intent)[:1]:
            before = shopper.view
            shopper.presses(candidate.node, intent)
            return len(shopper.view.state.outline.nodes) != len(before.state.outline.nodes)
    if not any(layer.modal for layer in shopper.view.state.layers):
        return False
    for candidate in shopper.finds("overlay.close")[:1]:
        shopper.note("detour", "closed a layer that covered the page")
        shopper.presses(candidate.node, "overlay.close")
        return True
    return tells_where(shopper)
