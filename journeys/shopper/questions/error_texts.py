"""ErrorTexts: what the page says is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import errors

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ErrorTexts:
    """What the page in view marks as wrong."""

    def describe(self) -> str:
        """What is asked."""
        return "the errors on the page"

    def answered_by(self, shopper: Shopper) -> tuple[str, ...]:
        """From what was seen so far."""
        return errors(shopper.view)
