from __future__ import annotations

import pytest

from journeys.wayfinding.autocomplete import key_of_token


@pytest.mark.parametrize(
    ("token", "key"),
    [
        ("section-a shipping given-name", "shipping.given_name"),
        ("billing address-level2", "billing.city"),
        ("Postal-Code", "shipping.postcode"),
        ("home tel-national", "contact.phone"),
        ("cc-exp-month", "card.expiry_month"),
        ("current-password webauthn", "login.password"),
        ("username", "login.email"),
        ("", ""),
        ("off", ""),
        ("nonsense", ""),
    ],
)
def test_what_a_token_promises(token: str, key: str) -> None:
    assert key_of_token(token) == key


@pytest.mark.parametrize("token", ["email", "EMAIL", "shipping email"])
def test_an_email_is_left_to_its_surroundings(token: str) -> None:
    assert key_of_token(token) == ""
