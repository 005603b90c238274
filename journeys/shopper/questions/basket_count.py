"""BasketCount: how many pieces are in the basket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import basket_count

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class BasketCount:
    """How many pieces the page in view says are in the basket; None when it does not say."""

    def describe(self) -> str:
        """What is asked."""
        return "the pieces in the basket"

    def answered_by(self, shopper: Shopper) -> int | None:
        """From what was seen so far."""
        return basket_count(shopper.view)
