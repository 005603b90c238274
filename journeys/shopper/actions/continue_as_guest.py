"""ContinueAsGuest: go past the login wall without an account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.fill_stage import FillStage
from journeys.shopper.errors import ShopBlocks
from journeys.shopper.judging import moved_on
from journeys.shopper.stages import CHECKOUT

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ContinueAsGuest:
    """Choose to buy as a guest where the shop asks for a login."""

    def describe(self) -> str:
        """The step's title."""
        return "Go on as a guest"

    def perform_as(self, shopper: Shopper) -> None:
        """Does nothing where no login stands in the way. Raises ShopBlocks when the shop wants an account."""
        if shopper.view.stage != "login":
            return
        before = shopper.view
        guest = shopper.finds("checkout.guest")
        if not guest:
            raise ShopBlocks("The shop lets nobody buy without an account.")
        shopper.presses(guest[0].node, "checkout.guest")
        if shopper.view.stage in CHECKOUT or moved_on(before, shopper.view):
            return
        FillStage().perform_as(shopper)
        for candidate in shopper.finds("checkout.next")[:1]:
            shopper.presses(candidate.node, "checkout.next")
