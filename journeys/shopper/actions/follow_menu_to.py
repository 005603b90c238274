"""FollowMenuTo: find the way through the phone menu by what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.call_the_shop import CallTheShop
from journeys.shopper.calling.following import Follower
from journeys.shopper.orders import wanted_order

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

LASTING = frozenset({"a person"})
"""Goals after which the caller stays on the line."""


@dataclass(frozen=True)
class FollowMenuTo:
    """Follow the menu to a goal (order status, returns, opening hours, a person, a call back, or words of one's own).

    Calls first where no call is going on. `role` is the order of the brief that is asked
    about, "this" the one placed on this walk.
    """

    goal: str
    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        named = "order just placed" if self.role == "this" else self.role
        about = f" of the {named}" if named else ""
        return f"Follow the phone menu to {self.goal}{about}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when the menu does not lead there, LostWay, NotOffered, ChannelDown."""
        talk = shopper.memory.call
        if talk is None or talk.over:
            shopper.does(CallTheShop(self.role))
            talk = shopper.memory.call
        assert talk is not None
        known = wanted_order(shopper, "" if self.role == "this" else self.role) if self.role else None
        values = {"order": known.number, "postcode": known.postcode} if known else {}
        values.setdefault("postcode", shopper.persona.address.postcode)
        Follower(shopper, talk, self.goal, values).follow()
        if self.goal not in LASTING:
            talk.end("promised" if self.goal == "a call back" else "resolved")
