"""Discount: what was taken off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import amount_off

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class Discount:
    """What the page in view says is taken off, in minor units, as a positive number."""

    def describe(self) -> str:
        """What is asked."""
        return "the discount"

    def answered_by(self, shopper: Shopper) -> int:
        """From what was seen so far."""
        return amount_off(shopper.view)
