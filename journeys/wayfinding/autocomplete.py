"""What an `autocomplete` attribute promises. Source: HTML Living Standard, "Autofill detail tokens"."""

from __future__ import annotations

_TAILS = {
    "name": "name",
    "given-name": "given_name",
    "family-name": "family_name",
    "organization": "company",
    "street-address": "street",
    "address-line1": "street",
    "address-line2": "address2",
    "address-line3": "address2",
    "address-level2": "city",
    "address-level1": "region",
    "postal-code": "postcode",
    "country": "country",
    "country-name": "country",
}
_WHOLE = {
    "email": "contact.email",
    "tel": "contact.phone",
    "tel-national": "contact.phone",
    "tel-local": "contact.phone",
    "cc-number": "card.number",
    "cc-exp": "card.expiry",
    "cc-exp-month": "card.expiry_month",
    "cc-exp-year": "card.expiry_year",
    "cc-csc": "card.code",
    "cc-name": "card.holder",
    "username": "login.email",
    "current-password": "login.password",
    "new-password": "account.password",
}


def key_of_token(autocomplete: str) -> str:
    """The field key an autocomplete value names, "" for none: "section-a shipping given-name" -> shipping.given_name.

    `email` and `tel` keep their general keys; whether the form is a login or a newsletter is for its context to say.
    """
    tokens = autocomplete.lower().split()
    if not tokens:
        return ""
    for token in reversed(tokens):
        if token in _WHOLE:
            return "" if autocomplete.lower().endswith("email") else _WHOLE[token]
        if token in _TAILS:
            return f"{'billing' if 'billing' in tokens else 'shipping'}.{_TAILS[token]}"
    return ""
