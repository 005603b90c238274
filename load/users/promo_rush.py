"""Everybody has the same code, and it is only for the first of them."""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import CheckOutAsGuest, EnterCode, FillBasket, PlaceOrder


class PromoRush(ShopperUser):
    """Buys because of a code; being told that it is used up is a fair end."""

    title = "Promo rush"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page over the code to the confirmation."""
        walk.does(FillBasket("usual product"))
        walk.does(EnterCode("rush code"), fair=True)
        walk.does(CheckOutAsGuest(), fair=True)
        walk.does(PlaceOrder(), fair=True)
