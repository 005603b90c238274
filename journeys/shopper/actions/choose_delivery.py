"""ChooseDelivery: choose how the parcel comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.options import choose_one

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ChooseDelivery:
    """Choose a delivery option where none is chosen. `words` names one; otherwise the first is taken."""

    words: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Choose {self.words or 'a'} delivery"

    def perform_as(self, shopper: Shopper) -> None:
        """Does nothing where the right one is chosen already. Raises NotOffered when none says `words`."""
        choose_one(shopper, "delivery.option", self.words)
