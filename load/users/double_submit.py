"""Presses the button twice, at once."""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import CheckOutAsGuest, FillBasket, PlaceOrder


class DoubleSubmit(ShopperUser):
    """Impatient: two presses of the last button are to be one order."""

    title = "Impatient double submit"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to the confirmation."""
        walk.does(FillBasket("usual product"))
        walk.does(CheckOutAsGuest())
        with walk.impatiently():
            walk.does(PlaceOrder())
