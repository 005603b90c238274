"""FillBasket: come to the shop and put a product in the basket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.find_product import FindProduct
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.actions.open_shop import OpenShop
from journeys.shopper.actions.put_in_basket import PutInBasket

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class FillBasket:
    """Open the shop, find a product of the brief, put it in the basket and look at that."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Have the {self.role} in the basket"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what its parts raise."""
        OpenShop().perform_as(shopper)
        FindProduct(self.role).perform_as(shopper)
        PutInBasket().perform_as(shopper)
        OpenBasket().perform_as(shopper)
