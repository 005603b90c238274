"""SubmitStage: send what was filled in and go on to the next stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import moved_on
from journeys.shopper.pursue import Goal, pursue

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SubmitStage:
    """Press the control that leads to the next stage of the checkout."""

    def describe(self) -> str:
        """The step's title."""
        return "Go on to the next stage"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when the shop does not let the shopper go on."""
        pursue(shopper, Goal("stage-submit", shopper.view.stage, "checkout.next", "the next stage opens", moved_on))
