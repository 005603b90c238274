"""OpenContact: find out how to reach the shop."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.reach import reach
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_APART = r"(?<![\w.,€£$])"
PHONE = re.compile(rf"{_APART}(?:(?:\+|\(?0)\d*(?:[ ()/.-]{{1,2}}\d{{2,}})+|\d{{3}}(?: \d{{2,3}}){{2,3}})(?!\w)")


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
    if view.fields("contact.message"):
        return True
    if view.stage != "help":
        return False
    if any(href.startswith(("mailto:", "tel:")) for href in links) or _writes(view) or _named(view):
        return True
    return bool(find(view.state, "chat.open", language=view.language))


def _writes(view: View) -> bool:
    """A form for a message under whatever heading: a large text field beside a field for the customer's mail."""
    texts = (f for f in view.state.fields if f.type == "textarea" and not f.key and f.enabled and f.disclosed)
    return any(texts) and bool(view.fields("contact.email"))


def _named(view: View) -> bool:
    """A mail address or a telephone number in plain words."""
    return bool(MAIL.search(view.text) or PHONE.search(view.text))
