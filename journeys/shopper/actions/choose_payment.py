"""ChoosePayment: choose how to pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.options import choose_one

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ChoosePayment:
    """Choose a way to pay where none is chosen; a card where `words` names nothing else."""

    words: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Choose to pay by {self.words or 'card'}"

    def perform_as(self, shopper: Shopper) -> None:
        """Does nothing where the right one is chosen already. Raises NotOffered when none says `words`."""
        choose_one(shopper, "payment.option", self.words)
