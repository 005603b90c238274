"""CurrentStage: which part of the shop this is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CurrentStage:
    """The stage the page in view belongs to."""

    def describe(self) -> str:
        """What is asked."""
        return "the stage"

    def answered_by(self, shopper: Shopper) -> str:
        """From what was seen so far."""
        return shopper.view.stage
