"""CodeOutcome: what came of the code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CodeOutcome:
    """The result of the last code (an AttemptResult, "" when none was tried) and what the shop said."""

    def describe(self) -> str:
        """What is asked."""
        return "what came of the code"

    def answered_by(self, shopper: Shopper) -> tuple[str, str]:
        """From what was seen so far."""
        return shopper.memory.attempts.get("code-apply", ("", ""))
