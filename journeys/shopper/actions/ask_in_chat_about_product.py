"""AskInChatAboutProduct: ask for a product's specification in the chat on the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_chat import OpenChat
from journeys.shopper.contacting.holding import hold
from journeys.shopper.contacting.seconds import customer_seconds
from journeys.shopper.contacting.starting import about_product
from journeys.shopper.contacting.widget import Widget

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class AskInChatAboutProduct:
    """`question` and `product` are roles of the brief."""

    question: str
    product: str

    def describe(self) -> str:
        """The step's title."""
        return f"Ask in the chat about the {self.product}: {self.question}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop has no chat."""
        issue, values = about_product(shopper, self.question, self.product)
        OpenChat().perform_as(shopper)
        hold(shopper, Widget(shopper, partial(customer_seconds, shopper)), issue, values)
