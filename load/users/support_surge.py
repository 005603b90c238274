"""Everybody asks at once, and wants a person."""

from journeys.load.crowd.user import ShopperUser
from journeys.load.walk import CrowdWalk
from journeys.shopper.actions import AskForHuman, OpenChat, OpenShop, SayInChat


class SupportSurge(ShopperUser):
    """Asks in the chat where an order is, then for a person, and waits in the queue."""

    title = "Support surge"

    def walk(self, walk: CrowdWalk) -> None:
        """From the front page to a person."""
        walk.does(OpenShop())
        walk.does(OpenChat())
        walk.does(SayInChat("where is my order"))
        walk.does(AskForHuman())
