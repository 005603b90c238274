"""BrowseToProduct: find something to buy by looking around."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_any_product import OpenAnyProduct
from journeys.shopper.actions.open_category import OpenCategory
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from journeys.shopper.listing import tile_names

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class BrowseToProduct:
    """Open a department and a product in it; where there are no departments, a product of the front page."""

    def describe(self) -> str:
        """The step's title."""
        return "Look around for something to buy"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when no product can be opened."""
        if shopper.view.stage == "product":
            return
        try:
            OpenCategory().perform_as(shopper)
        except (LostWay, NotOffered, ShopBlocks) as none:
            if not tile_names(shopper.view):
                shopper.opens(shopper.brief.url)
            shopper.note("detour", f"looked at what the front page offers ({none.sentence})")
        OpenAnyProduct().perform_as(shopper)
