"""SettleByChat: get an issue settled in the chat on the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_chat import OpenChat
from journeys.shopper.contacting.holding import hold
from journeys.shopper.contacting.seconds import customer_seconds
from journeys.shopper.contacting.starting import about_order
from journeys.shopper.contacting.widget import Widget

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SettleByChat:
    """`issue` is a role of the brief or of contacting.issues; `order` an order of the brief, "this" for the walk's."""

    issue: str
    order: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Get help in the chat: {self.issue}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop has no chat; what comes of it is recorded, whatever it is."""
        issue, values = about_order(shopper, self.issue, self.order)
        OpenChat().perform_as(shopper)
        hold(shopper, Widget(shopper, partial(customer_seconds, shopper)), issue, values)
