"""ProductsListed: which products a list shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.listing import tile_names

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ProductsListed:
    """The products the list in view shows, in its order."""

    def describe(self) -> str:
        """What is asked."""
        return "the products in the list"

    def answered_by(self, shopper: Shopper) -> tuple[str, ...]:
        """From what was seen so far."""
        return tile_names(shopper.view)
