"""Where is it now? And now?"""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import LookAtOrderAgain, OpenShop, TrackOrder

TIMES = 3


class TrackingStorm(ShopperUser):
    """Looks after an order on its way, again and again."""

    title = "Tracking refresh storm"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to the order's state, and back to it."""
        walk.does(OpenShop())
        walk.does(TrackOrder("order on its way"))
        for _ in range(TIMES):
            walk.does(LookAtOrderAgain())
