"""OrderNumber: the number of the order just placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OrderNumber:
    """The order number stated last, "" when there was none."""

    def describe(self) -> str:
        """What is asked."""
        return "the order number"

    def answered_by(self, shopper: Shopper) -> str:
        """From what was seen so far."""
        fact = shopper.memory.latest("order_number")
        return str(fact.value) if fact and fact.value else ""
