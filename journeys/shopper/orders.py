"""Filling in the forms that ask for an order: number, e-mail, postcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.brief import KnownOrder
from journeys.shopper.errors import NotOffered
from journeys.shopper.roles import order

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


WRITTEN = frozenset({"browser", "wire", "mail"})
"""Channels that spell a number out; by ear it loses its letters."""


def wanted_order(shopper: Shopper, role: str) -> KnownOrder:
    """The order a feature speaks of: one of the brief, or with no role the one placed on this walk."""
    if role:
        known = order(shopper.brief, role)
        shopper.memory.about = known.number
        return known
    seen = [n.fact for n in shopper.memory.facts if n.fact.attribute == "order_number" and n.fact.value]
    number = next((f for f in reversed(seen) if f.channel in WRITTEN), seen[-1] if seen else None)
    if number is None:
        raise NotOffered("No order number was seen on this walk.")
    shopper.memory.about = str(number.value)
    return KnownOrder(str(number.value), shopper.persona.email, shopper.persona.address.postcode)


def asks_for_order(view: View) -> bool:
    """Whether the page asks for an order number."""
    return bool(view.fields("order.number"))


def fill_order(shopper: Shopper, known: KnownOrder) -> bool:
    """Fill in what the page asks about an order. True when it asked for its number."""
    values = {
        "order.number": known.number,
        "order.email": known.email,
        "contact.email": known.email,
        "login.email": known.email,
        "order.postcode": known.postcode,
        "shipping.postcode": known.postcode,
    }
    asked = asks_for_order(shopper.view)
    for key, value in values.items() if asked else ():
        fields = [f for f in shopper.view.fields(key) if f.form == shopper.view.fields("order.number")[0].form]
        for field in fields[:1] if value else ():
            if not field.filled:
                shopper.types(field, value)
    return asked
