"""SearchForSomething: search for a product of the brief, or for one the shop itself shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_category import OpenCategory
from journeys.shopper.actions.search_for import search
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from journeys.shopper.listing import tile_names

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SearchForSomething:
    """Search for what the brief names first; without a brief for the first product in sight."""

    def describe(self) -> str:
        """The step's title."""
        return "Search for something the shop sells"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop has no search, or shows nothing that could be searched for."""
        search(shopper, some_product(shopper))


def some_product(shopper: Shopper) -> str:
    """The name of a product this shop sells. Raises NotOffered when none can be seen."""
    for name in shopper.brief.products.values():
        return name
    if not tile_names(shopper.view):
        try:
            OpenCategory().perform_as(shopper)
        except (LostWay, NotOffered, ShopBlocks):
            shopper.opens(shopper.brief.url)
    names = tile_names(shopper.view)
    if not names:
        raise NotOffered("Saw no product whose name could be searched for; a brief may name one.")
    return names[0]
