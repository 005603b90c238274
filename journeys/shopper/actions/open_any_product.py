"""OpenAnyProduct: open a product from the list in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import LostWay
from journeys.shopper.listing import tile_names
from journeys.wayfinding import matching

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


TRIES = 3


@dataclass(frozen=True)
class OpenAnyProduct:
    """Open the first product of the list that leads to a product page."""

    def describe(self) -> str:
        """The step's title."""
        return "Open a product from the list"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when no product of the list can be opened."""
        shopper.memory.list_left = tile_names(shopper.view)
        for name in shopper.memory.list_left[:TRIES]:
            for tile in matching(shopper.view.state, name)[:1]:
                shopper.memory.product = name
                before = shopper.view.state.outline.url
                shopper.presses(tile.node, "product.open")
                if shopper.view.stage == "product":
                    return
                if shopper.view.state.outline.url == before:
                    shopper.note("detour", f"“{name}” did not open a product")
                    continue
                shopper.note("detour", f"“{name}” did not open a product; went back")
                shopper.goes_back()
        raise LostWay(f"Found no product to open on “{shopper.view.state.outline.title}”.")
