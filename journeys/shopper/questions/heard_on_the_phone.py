"""HeardOnThePhone: what was said in the last call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class HeardOnThePhone:
    """What the line said last, "" without a call."""

    def describe(self) -> str:
        """What is asked."""
        return "the last words on the phone"

    def answered_by(self, shopper: Shopper) -> str:
        """From the last call."""
        return shopper.memory.call.heard.text if shopper.memory.call else ""
