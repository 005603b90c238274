"""ReturnPolicy: how long things may be returned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ReturnPolicy:
    """Days a customer has for a return, as last stated; None when never stated."""

    def describe(self) -> str:
        """What is asked."""
        return "the days for a return"

    def answered_by(self, shopper: Shopper) -> int | None:
        """From what was seen so far."""
        fact = shopper.memory.latest("window_days", "policy:returns")
        return fact.value if fact and isinstance(fact.value, int) else None
