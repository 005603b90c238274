"""StartCheckout: leave the basket for the checkout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from journeys.shopper.actions.buy_enough import BuyEnough, pieces_needed
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.errors import LostWay, ShopBlocks
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.stages import CHECKOUT

LEGS = 2  # from a drawer or a message to the basket, from there to the checkout

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
        for _ in range(LEGS):
            if shopper.view.stage in CHECKOUT | {"login"}:
                return
            leave_basket(shopper)


def leave_basket(shopper: Shopper) -> None:
    """One press towards the checkout, which may lead from a short form of the basket to the whole one only.

    Raises LostWay or ShopBlocks when it leads nowhere.
    """
    if not shopper.finds("checkout.start"):
        OpenBasket().perform_as(shopper)
    if shopper.view.stage not in CHECKOUT:
        _sets_out(shopper)


def _sets_out(shopper: Shopper) -> None:
    goal = Goal("stage-submit", "basket", "checkout.start", "the checkout opens", _begun)
    try:
        pursue(shopper, goal)
    except (LostWay, ShopBlocks):
        if not pieces_needed(shopper):
            raise
        BuyEnough().perform_as(shopper)
        pursue(shopper, goal)


def _begun(before: View, after: View) -> bool | None:
    """None where a short form of the basket led to the whole one: the way on is there."""
    if after.stage in CHECKOUT or (after.stage == "login" and before.stage != "login"):
        return True
    elsewhere = urldefrag(after.state.outline.url).url != urldefrag(before.state.outline.url).url
    return None if after.stage == "basket" and elsewhere else False
