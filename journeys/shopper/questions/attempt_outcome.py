"""AttemptOutcome: what came of an attempt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class AttemptOutcome:
    """The result of the last attempt at a goal ("" when there was none) and what the shop said."""

    goal: str

    def describe(self) -> str:
        """What is asked."""
        return f"what came of {self.goal}"

    def answered_by(self, shopper: Shopper) -> tuple[str, str]:
        """From what was seen so far."""
        return shopper.memory.attempts.get(self.goal, ("", ""))
