"""The payment provider may fail in the middle of it: the customer waits, and tries again."""

import gevent

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import CheckOutAsGuest, FillBasket, PlaceOrder

TIMES = 8
PATIENCE = 4.0  # seconds between two tries


class PaymentOutage(ShopperUser):
    """Buys the usual product, and does not give up at the first failure: the basket should still be there."""

    title = "Buying through an outage"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to the confirmation, however often it takes."""
        walk.does(FillBasket("usual product"))
        walk.tries(CheckOutAsGuest(), times=TIMES, wait=_wait)
        walk.tries(PlaceOrder(), times=TIMES, wait=_wait)


def _wait() -> None:
    gevent.sleep(PATIENCE)
