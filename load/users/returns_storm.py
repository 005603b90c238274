"""After the holiday, everything comes back."""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import OpenShop, StartReturn, SubmitReturn


class ReturnsStorm(ShopperUser):
    """Sends an order back that nobody else has: [stores.NAME.orders] "my order", or those a plan makes."""

    title = "Returns storm"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to the label."""
        walk.does(OpenShop())
        walk.does(StartReturn("my order"))
        walk.does(SubmitReturn())
