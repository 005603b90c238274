"""TextShown: whether the page says something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class TextShown:
    """Whether the page in view says some words, whatever their case."""

    text: str

    def describe(self) -> str:
        """What is asked."""
        return f"whether the page says “{self.text}”"

    def answered_by(self, shopper: Shopper) -> bool:
        """From what was seen so far."""
        return plainly(self.text) in plainly(shopper.view.text)
