"""What a read-only shopper does not do: order, pay, open accounts, or send messages to people.

The guard stands between every press and the page, whatever a step or an action had in mind. It goes by what the control
says, what the page asks for and what the shop knows already; where a press could be the last one of a purchase, it is
held back. It errs towards holding back: a walk that ends too early costs a page, an order costs a parcel.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.lastwords import pays, starts_checkout, worst
from journeys.shopper.progress import review_ahead
from journeys.shopper.stages import CHECKOUT
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.eyes import View

WRITES = {
    "order.place": "it places the order",
    "returns.submit": "it sends a return request",
    "contact.send": "it sends a message to a person",
    "chat.send": "it sends a message to a person",
    "chat.human": "it calls a person",
    "account.register": "it opens an account",
}
"""Intents that leave something behind at the shop, with what they do."""

ORDERS = frozenset({"order.place"})
CHOICES = frozenset({"radio", "checkbox", "option", "combobox", "listbox", "textbox", "searchbox", "spinbutton", "tab"})
ADVANCES = ("checkout.", "order.", "account.", "overlay.", "address.")
PERSONAL = ("shipping.street", "shipping.postcode", "shipping.city", "billing.street", "billing.postcode", "card.")
PAGE_FRAME = frozenset({"banner", "navigation", "contentinfo", "search"})
SURE = 0.6
"""From this score a control counts as the one that orders: the measure by which wayfinding tells a review page."""


@dataclass(frozen=True)
class Given:
    """What the shop knows of the customer: the keys of the fields typed so far, and whether somebody is signed in."""

    typed: Collection[str] = ()
    signed_in: bool = False

    @property
    def address(self) -> bool:
        """Whether a parcel could be sent, as far as this walk has told."""
        return self.signed_in or any(key.startswith(PERSONAL) for key in self.typed)

    @property
    def card(self) -> bool:
        """Whether a card was given."""
        return any(key.startswith("card.") for key in self.typed)


@dataclass(frozen=True)
class Guard:
    """`orders` True lets orders and payments through; messages to people are held back all the same."""

    orders: bool = False

    def press(self, view: View, node: Node, intent: str, given: Given) -> str:
        """Why this press is held back, in words that follow "because"; "" when it may be made."""
        if intent in WRITES and not (self.orders and intent in ORDERS):
            return WRITES[intent]
        if node.role in CHOICES:
            return ""
        if not _leads_away(node) and not _goes_on(view, node, intent) and _sends_message(view, node):
            return "it sends a message to a person"
        return "" if self.orders else _ordering(view, node, intent, given)

    def key(self, view: View, name: str, intent: str, given: Given) -> str:
        """The same for a key: Enter sends the form around a field, whichever button that form has."""
        if name != "Enter":
            return ""
        if intent in WRITES:
            return WRITES[intent]
        if intent == "search.submit" or self.orders or not buying(view, given):
            return ""
        return "Enter may send the whole form, and with it the order"


def buying(view: View, given: Given) -> bool:
    """Whether the page is part of a checkout: by its stage, by what it asks, or by a control that orders."""
    asked = {f.key for f in view.state.fields if f.disclosed}
    personal = any(key.startswith(PERSONAL) for key in asked)
    return view.stage in CHECKOUT or personal or (given.address and view.stage in {"other", "login"}) or _orders(view)


def _ordering(view: View, node: Node, intent: str, given: Given) -> str:
    labels = labels_of(node)
    kind = worst(labels)
    said = f"“{labels[0][:60]}” may place the order" if labels else "a control without a name may place the order"
    if any(pays(label) for label in labels) and kind == "last" and not _leads_away(node):
        return said
    if intent.startswith("consent."):
        return ""
    if not buying(view, given):
        early = kind == "last" and not any(starts_checkout(label) for label in labels)
        return said if early and (view.stage == "basket" or given.signed_in) else ""
    if kind == "last":
        return said
    if kind == "next" or _leads_away(node) or not intent.startswith(ADVANCES):
        return ""
    return said if _could_be_last(view, kind == "bare", given) else ""


def _could_be_last(view: View, bare: bool, given: Given) -> bool:
    """Whether the shop would have all it needs after this press."""
    asked = {f.key for f in view.state.fields if f.disclosed}
    address = given.address or any(key.startswith(PERSONAL) for key in asked)
    if not address:
        return False
    if view.stage == "review" or _orders(view):
        return True
    if not bare:
        return True
    if review_ahead(view):
        return False
    payment = given.card or view.stage == "payment" or any(key.startswith("card.") for key in asked)
    options = any(c.score >= SURE for c in find(view.state, "payment.option", language=view.language))
    return payment or options or "consent.terms" in asked


def _orders(view: View) -> bool:
    found = find(view.state, "order.place", language=view.language)
    return bool(found) and found[0].score >= SURE and view.stage not in {"home", "list", "product", "help", "returns"}


def _goes_on(view: View, node: Node, intent: str) -> bool:
    """Whether it leads on in a checkout, where a note to the order goes with it and not to anybody's desk."""
    if intent != "checkout.next" or view.stage not in CHECKOUT:
        return False
    said = {worst((label,)) for label in labels_of(node)}
    return bool(said) and said <= {"next", "bare"}


def _sends_message(view: View, node: Node) -> bool:
    """Whether it stands below a message somebody could write, in a form that asks for no address."""
    outline = view.state.outline
    fields = {f.ref: f for f in view.state.fields if f.ref and f.disclosed}
    around = outline.ancestors(node)
    if any(box.role in PAGE_FRAME for box in around):
        return False
    for box in around:
        inside = [(n.index, fields[n.ref]) for n in outline.subtree(box) if n.ref in fields]
        above = [f for index, f in inside if index < node.index]
        if inside:
            asks = any(f.key.startswith(PERSONAL) for f in above)
            return not asks and any(f.key == "contact.message" or (f.type == "textarea" and not f.key) for f in above)
    return False


def _leads_away(node: Node) -> bool:
    """Whether it is a plain link to another page: by the rules of the web, following it changes nothing."""
    href = node.attributes.get("href", "")
    return node.role == "link" and bool(href) and not href.startswith(("#", "javascript:"))


def labels_of(node: Node) -> tuple[str, ...]:
    """Everything a control is called: its name, the words on it, its title."""
    known = (node.name, node.text, node.attributes.get("visible", ""), node.value, node.attributes.get("title", ""))
    return tuple(dict.fromkeys(label for label in known if label.strip()))
