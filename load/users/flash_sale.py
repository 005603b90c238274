"""Everybody wants the last pieces at the same time."""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import CheckOutAsGuest, FindProduct, OpenShop, PlaceOrder, PutInBasket


class FlashSale(ShopperUser):
    """Comes for the last pieces and buys one; being told that they are gone is a fair end."""

    title = "Flash sale"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to the confirmation."""
        walk.does(OpenShop())
        walk.does(FindProduct("last pieces"))
        walk.does(PutInBasket(), fair=True)
        walk.does(CheckOutAsGuest(), fair=True)
        walk.does(PlaceOrder(), fair=True)
