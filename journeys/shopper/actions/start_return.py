"""StartReturn: say that something is to go back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.orders import asks_for_order, fill_order, wanted_order
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.reach import reach
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class StartReturn:
    """Find where returns begin and name the order. `role` is an order of the brief; "" the one of this walk."""

    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Start to return the {self.role or 'order'}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without returns on the site, ShopBlocks when the order is not taken."""
        known = wanted_order(shopper, self.role)
        reach(shopper, "returns.open", lambda view: view.stage == "returns" or asks_for_order(view), "returns")
        if not asks_for_order(shopper.view):
            for candidate in shopper.finds("returns.start")[:1]:
                shopper.presses(candidate.node, "returns.start")
        if fill_order(shopper, known):
            pursue(shopper, Goal("return-start", known.number, _button(shopper), "the order's items are shown", _shown))


def _button(shopper: Shopper) -> str:
    """The control that sends the order's number, whatever this shop means by it."""
    for intent in ("returns.start", "order.track_submit", "returns.submit"):
        if shopper.finds(intent):
            return intent
    return "checkout.next"


def _shown(before: View, after: View) -> bool:
    if asks_for_order(before) and not asks_for_order(after):
        return True
    sends = find(after.state, "returns.submit", language=after.language)
    return bool(sends) and any(f.type == "checkbox" for f in after.state.fields)
