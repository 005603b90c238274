"""StartCheckout: leave the basket for the checkout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.stages import CHECKOUT

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class StartCheckout:
    """Go from the basket to the first page of the checkout."""

    def describe(self) -> str:
        """The step's title."""
        return "Start the checkout"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay or ShopBlocks when the checkout does not open."""
        if shopper.view.stage in CHECKOUT:
            return
        if not shopper.finds("checkout.start"):
            OpenBasket().perform_as(shopper)
        if shopper.view.stage in CHECKOUT:
            return
        goal = Goal("stage-submit", "basket", "checkout.start", "the checkout opens", _begun)
        pursue(shopper, goal)


def _begun(before: View, after: View) -> bool:
    return after.stage in CHECKOUT or (after.stage == "login" and before.stage != "login")
