"""FillBasketWithSomething: have a product in the basket, whichever the shop lets one buy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.browse_to_product import BrowseToProduct
from journeys.shopper.actions.find_product import FindProduct
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.actions.open_product import open_named
from journeys.shopper.actions.put_in_basket import PutInBasket
from journeys.shopper.errors import LostWay, ShopBlocks

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

TRIES = 3
MOST_BACK = 5
"""Each variant that was pressed may be an address of its own on the way back to the list."""


@dataclass(frozen=True)
class FillBasketWithSomething:
    """Take the brief's first product, or look around; what is sold out is left for the next one in the list."""

    def describe(self) -> str:
        """The step's title."""
        return "Have something in the basket"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what the last try raised when nothing could be put into the basket."""
        for role in shopper.brief.products:
            FindProduct(role).perform_as(shopper)
            PutInBasket().perform_as(shopper)
            OpenBasket().perform_as(shopper)
            return
        BrowseToProduct().perform_as(shopper)
        _buy_one_of(shopper)
        OpenBasket().perform_as(shopper)


def _buy_one_of(shopper: Shopper) -> None:
    others = [name for name in shopper.memory.list_left if name != shopper.memory.product]
    for _ in range(TRIES):
        try:
            PutInBasket().perform_as(shopper)
        except (ShopBlocks, LostWay) as sold_out:
            if not others:
                raise
            shopper.note("detour", f"“{shopper.memory.product}” could not be had: {sold_out.sentence}")
            _back_to(shopper, others[0])
            open_named(shopper, others.pop(0))
        else:
            return
    raise ShopBlocks(f"None of {TRIES} products could be put into the basket.", tuple(shopper.memory.detours[-TRIES:]))


def _back_to(shopper: Shopper, name: str) -> None:
    """Back until the list that shows `name` is there."""
    for _ in range(MOST_BACK):
        shopper.goes_back()
        if shopper.finds("product.open", name):
            return
