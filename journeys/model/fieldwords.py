"""Field keys in words, for everything a person reads."""

from __future__ import annotations

_TAILS = {
    "given_name": "first name",
    "family_name": "last name",
    "house_number": "house number",
    "address2": "second address line",
    "email": "e-mail address",
    "expiry_month": "expiry month",
    "expiry_year": "expiry year",
    "expiry": "expiry date",
    "code": "security code",
    "holder": "holder",
}
_WHOLE = {
    "promo.code": "promotion code",
    "gift.code": "gift card code",
    "search.query": "search words",
    "contact.email": "e-mail address",
    "contact.phone": "phone number",
    "shipping.phone": "phone number",
    "order.number": "order number",
    "billing.same": "same billing address",
}
_HEADS = {"shipping": "delivery", "billing": "billing", "card": "card", "account": "account", "login": "login"}


def field_words(key: str) -> str:
    """`shipping.postcode` as `delivery postcode`; several keys become a list; what is no key stays as it is."""
    return ", ".join(_one(part) for part in key.split()) if "." in key else key


def _one(key: str) -> str:
    if key in _WHOLE:
        return _WHOLE[key]
    head, _, tail = key.partition(".")
    words = _TAILS.get(tail, tail.replace("_", " "))
    return f"{_HEADS[head]} {words}" if head in _HEADS else words
