"""StockState: whether the product can be had."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class StockState:
    """What was last stated about stock; "" when nothing was."""

    def describe(self) -> str:
        """What is asked."""
        return "the stock"

    def answered_by(self, shopper: Shopper) -> str:
        """From what was seen so far."""
        fact = shopper.memory.latest("stock")
        return str(fact.value) if fact and fact.value is not None else ""
