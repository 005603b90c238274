"""GoBack: use the browser's Back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class GoBack:
    """Go back one page, as customers do without thinking."""

    def describe(self) -> str:
        """The step's title."""
        return "Go back"

    def perform_as(self, shopper: Shopper) -> None:
        """Always possible; where it leads is for questions to say."""
        shopper.goes_back()
