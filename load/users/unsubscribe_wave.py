"""One letter too many: everybody leaves."""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import LeaveByLink


class UnsubscribeWave(ShopperUser):
    """Opens the way out of a letter and takes it. A plan says how many `readers` there are."""

    title = "Unsubscribe wave"

    def walk(self, walk: CrowdWalk) -> None:
        """From the link in the letter to being off the list."""
        walk.does(LeaveByLink(walk.leaving))
