"""PutMouseAway: from here on the shopper uses nothing but the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.keyboard import without_mouse

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class PutMouseAway:
    """Go on by keyboard only."""

    def describe(self) -> str:
        """The step's title."""
        return "Use nothing but the keyboard"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where the page has no keys."""
        shopper.uses(without_mouse(shopper))
