"""DeliveryDate: when the parcel is promised for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class DeliveryDate:
    """The latest promised date (ISO) or number of days, as last stated; "" when none was."""

    def describe(self) -> str:
        """What is asked."""
        return "the promised delivery date"

    def answered_by(self, shopper: Shopper) -> str:
        """From what was seen so far."""
        fact = shopper.memory.latest("delivery_to") or shopper.memory.latest("delivery_from")
        return str(fact.value) if fact and fact.value else ""
