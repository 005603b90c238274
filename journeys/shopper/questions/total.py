"""Total: the total to pay as last stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class Total:
    """The total to pay as last stated, in minor units; None when none was stated."""

    def describe(self) -> str:
        """What is asked."""
        return "the total"

    def answered_by(self, shopper: Shopper) -> int | None:
        """From what was seen so far."""
        fact = shopper.memory.latest("total") or shopper.memory.latest("subtotal")
        return fact.value if fact and isinstance(fact.value, int) else None
