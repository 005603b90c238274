"""OrderStatus: where the order is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OrderStatus:
    """The status of an order as last stated; "" when none was."""

    def describe(self) -> str:
        """What is asked."""
        return "the order's status"

    def answered_by(self, shopper: Shopper) -> str:
        """From what was seen so far."""
        fact = shopper.memory.latest("status")
        return str(fact.value) if fact and fact.value else ""
