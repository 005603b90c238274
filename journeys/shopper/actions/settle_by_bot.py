"""SettleByBot: get an issue settled with the shop's bot, over its HTTP API."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from journeys.shopper.contacting.bot import BotApi
from journeys.shopper.contacting.holding import hold
from journeys.shopper.contacting.seconds import customer_seconds
from journeys.shopper.contacting.starting import about_order
from journeys.shopper.errors import HeldBack, NotOffered

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def bot_of(shopper: Shopper) -> BotApi:
    """A fresh conversation with the store's bot. Raises NotOffered without one, HeldBack on a visit."""
    if shopper.contacts.chat is None:
        raise NotOffered("This store has no bot with an HTTP API.")
    if shopper.manners:
        raise HeldBack("Held back: it would send a message to a person.")
    return BotApi(shopper.contacts.chat(), shopper.brief.locale[:2], partial(customer_seconds, shopper))


@dataclass(frozen=True)
class SettleByBot:
    """`issue` and `order` as in SettleByChat."""

    issue: str
    order: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Get help from the bot: {self.issue}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a bot, ChannelDown where its address does not answer as one."""
        issue, values = about_order(shopper, self.issue, self.order)
        hold(shopper, bot_of(shopper), issue, values)
