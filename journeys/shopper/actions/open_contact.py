"""OpenContact: find out how to reach the shop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.reach import reach
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenContact:
    """Go to where a customer can write, call or chat."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the contact page"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop cannot be reached from its site."""
        reach(shopper, "contact.open", _reachable, "a contact", deep=2)


def _reachable(view: View) -> bool:
    links = (n.attributes.get("href", "") for n in view.state.outline.nodes)
    if any(href.startswith(("mailto:", "tel:")) for href in links) and view.stage == "help":
        return True
    return bool(
        view.fields("contact.message")
        or (view.stage == "help" and find(view.state, "chat.open", language=view.language))
    )
