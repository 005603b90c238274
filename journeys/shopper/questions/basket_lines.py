"""BasketLines: what is in the basket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import line_quantities

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class BasketLines:
    """The lines of the basket in view: item name -> pieces."""

    def describe(self) -> str:
        """What is asked."""
        return "the basket's lines"

    def answered_by(self, shopper: Shopper) -> dict[str, int]:
        """From what was seen so far."""
        return line_quantities(shopper.view)
