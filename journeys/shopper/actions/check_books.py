"""CheckBooks: see in the books what was ordered and charged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.recovering.checking import read_books

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CheckBooks:
    """Read the orders and charges of this shopper."""

    def describe(self) -> str:
        """The step's title."""
        return "Check what was ordered and charged"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where nobody shows the books, ChannelDown."""
        read_books(shopper, "after")
