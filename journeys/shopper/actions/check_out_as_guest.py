"""CheckOutAsGuest: go from the basket to the last page before the order, without an account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.walk_to_stage import WalkToStage

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CheckOutAsGuest:
    """Walk the whole checkout as a guest; the order itself is not sent."""

    def describe(self) -> str:
        """The step's title."""
        return "Check out as a guest"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks where the shop stops a guest."""
        WalkToStage("review").perform_as(shopper)
