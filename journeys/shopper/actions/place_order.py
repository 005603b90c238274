"""PlaceOrder: press the button that buys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.walk_to_stage import WalkToStage, complete
from journeys.shopper.judging import order_number
from journeys.shopper.pursue import Goal, pursue

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class PlaceOrder:
    """Send the order and wait for its confirmation."""

    def describe(self) -> str:
        """The step's title."""
        return "Place the order"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when no confirmation comes."""
        WalkToStage("review").perform_as(shopper)
        complete(shopper)
        pursue(shopper, Goal("order-place", "order", "order.place", "the order is confirmed", _confirmed, tries=2))
        shopper.memory.placed = True
        shopper.memory.bought += 1


def _confirmed(before: View, after: View) -> bool:
    return after.stage == "confirmation" or bool(order_number(after) and not order_number(before))
