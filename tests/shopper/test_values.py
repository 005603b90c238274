from __future__ import annotations

from datetime import date

import pytest

from journeys.model.outline import Field
from journeys.shopper.personas import persona
from journeys.shopper.values import country_names, spellings, value_for

ANNA = persona("anna", "de_DE", 1, today=date(2026, 11, 22))
NOTHING: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("contact.email", ANNA.email),
        ("shipping.name", ANNA.full_name),
        ("contact.name", ANNA.full_name),
        ("billing.family_name", ANNA.family_name),
        ("shipping.street", ANNA.address.line),
        ("card.holder", ANNA.full_name),
        ("", ""),
        ("login.password", ""),
        ("search.query", ""),
    ],
)
def test_what_is_typed(key: str, expected: str) -> None:
    assert value_for(Field(key, "x"), ANNA, NOTHING) == expected


def test_the_street_leaves_the_number_to_its_own_field() -> None:
    asked = frozenset({"shipping.street", "shipping.house_number"})
    assert value_for(Field("shipping.street", "Straße"), ANNA, asked) == ANNA.address.street
    assert value_for(Field("shipping.house_number", "Nr."), ANNA, asked) == ANNA.address.house_number


def test_expiry_as_its_field_wants_it() -> None:
    month, year = ANNA.card.expiry_month, ANNA.card.expiry_year
    assert value_for(Field("card.expiry", "Expiry (MM/YY)"), ANNA, NOTHING) == f"{month:02d}/{year % 100}"
    assert value_for(Field("card.expiry", "Expiry (MM/YYYY)"), ANNA, NOTHING) == f"{month:02d}/{year}"
    assert value_for(Field("card.expiry_year", "Year", placeholder="YY"), ANNA, NOTHING) == str(year)[-2:]
    assert value_for(Field("card.expiry_year", "Year", placeholder="YYYY"), ANNA, NOTHING) == str(year)


def test_countries_in_the_pages_own_words() -> None:
    assert country_names("DE", "de")[0] == "Deutschland"
    assert country_names("DE", "en")[:2] == ("Germany", "Deutschland")
    assert "UK" in country_names("GB", "xx")
    assert country_names("AT", "")[-1] == "AT"


def test_months_and_years_in_lists() -> None:
    assert spellings("card.expiry_year", ANNA, "de") == (str(ANNA.card.expiry_year), str(ANNA.card.expiry_year)[-2:])
    assert f"{ANNA.card.expiry_month:02d}" in spellings("card.expiry_month", ANNA, "de")
    assert spellings("shipping.city", ANNA, "de") == ()
