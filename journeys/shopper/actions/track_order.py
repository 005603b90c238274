"""TrackOrder: see where an order is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.orders import asks_for_order, fill_order, wanted_order
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class TrackOrder:
    """Look an order up. `role` is an order of the brief; "" means the one placed on this walk."""

    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Track the {self.role or 'order'}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without order tracking, ShopBlocks when the order cannot be seen."""
        known = wanted_order(shopper, self.role)
        reach(shopper, "order.track", is_tracking, "where an order can be tracked")
        if not fill_order(shopper, known):
            return
        goal = Goal("order-track", known.number, "order.track_submit", "the order's status is shown", _told)
        pursue(shopper, goal)


def is_tracking(view: View) -> bool:
    """Whether an order can be looked up here, or is shown already."""
    return asks_for_order(view) or (view.stage == "tracking" and bool(view.stated("status")))


def _told(before: View, after: View) -> bool | None:
    if after.stated("status"):
        return True
    return None if after.state.outline != before.state.outline else False
