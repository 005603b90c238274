"""TryAgain: do once more what the shop did not answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import ShopBlocks
from journeys.shopper.protocols import Doing

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class TryAgain:
    """Do an action; where the shop blocks it, do it once more, as a patient customer would."""

    action: Doing

    def describe(self) -> str:
        """The step's title."""
        return f"{self.action.describe()}, twice if need be"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what the second try raises."""
        try:
            self.action.perform_as(shopper)
        except ShopBlocks as blocked:
            shopper.note("detour", f"tried again after: {blocked.sentence}")
            self.action.perform_as(shopper)
