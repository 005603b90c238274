"""FindProduct: search for a product and open it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_product import OpenProduct
from journeys.shopper.actions.search_for import SearchFor

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class FindProduct:
    """Search for a product of the brief and open its page."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Look at the {self.role}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what searching and opening raise."""
        SearchFor(self.role).perform_as(shopper)
        OpenProduct(self.role).perform_as(shopper)
