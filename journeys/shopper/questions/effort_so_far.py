"""EffortSoFar: what the journey cost the customer until now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.effort import Effort
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class EffortSoFar:
    """Presses, keystrokes, seconds, pages and things typed twice until now."""

    def describe(self) -> str:
        """What is asked."""
        return "the effort so far"

    def answered_by(self, shopper: Shopper) -> Effort:
        """From what was seen so far."""
        return shopper.effort
