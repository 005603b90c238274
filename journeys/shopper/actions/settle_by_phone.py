"""SettleByPhone: call, get through to a person, and get an issue settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.contacting.holding import hold_on
from journeys.shopper.contacting.phone import reach_person
from journeys.shopper.contacting.starting import about_order

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SettleByPhone:
    """`issue` and `order` as in SettleByChat."""

    issue: str
    order: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Get help on the phone: {self.issue}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a phone line, ShopBlocks when nobody can be reached, ChannelDown."""
        issue, values = about_order(shopper, self.issue, self.order)
        call = reach_person(shopper, issue, values)
        ended = hold_on(shopper, call, call, issue)
        call.talk.end(ended.outcome, ended.reason)
        shopper.memory.settled_contacts.append((ended.outcome, ended.reason))
