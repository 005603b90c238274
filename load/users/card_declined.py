"""A card that the bank declines, and another one after it."""

from dataclasses import replace

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import CheckOutAsGuest, FillBasket, PlaceOrder

DECLINED = "4000000000000002"  # payment sandboxes decline it


class CardDeclined(ShopperUser):
    """Tries one card, is told no, and pays with another: one order, one charge."""

    title = "Card declined and retried"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to the confirmation, by way of the bank's no."""
        shopper = walk.shopper
        good = shopper.persona
        shopper.persona = replace(good, card=replace(good.card, number=DECLINED))
        walk.does(FillBasket("usual product"))
        walk.does(CheckOutAsGuest())
        walk.is_refused(PlaceOrder())
        shopper.persona = good
        walk.does(PlaceOrder())
