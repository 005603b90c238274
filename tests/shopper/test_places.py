from __future__ import annotations

import re

import pytest
from babel import Locale

from journeys.shopper.places import COUNTRIES, Country


@pytest.mark.parametrize("code", COUNTRIES)
def test_a_country_exists(code: str) -> None:
    assert code in Locale("en").territories


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_every_postcode_has_its_countrys_form(country: Country) -> None:
    assert country.places
    for city, postcode, region in country.places:
        assert re.fullmatch(country.postcode, postcode), postcode
        assert city
        assert region


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_a_phone_number_is_digits_some_of_them_drawn(country: Country) -> None:
    assert re.fullmatch(r"[\d# ()-]+", country.phone)
    assert "#" in country.phone
    assert 9 <= len(re.sub(r"[^\d#]", "", country.phone)) <= 12
    assert re.fullmatch(r"\+\d{1,3}", country.calling)


@pytest.mark.parametrize(("code", "start"), [("GB", "0161 496 0"), ("US", "(503) 555-01"), ("FR", "02 61 91")])
def test_numbers_that_nobody_has(code: str, start: str) -> None:
    assert COUNTRIES[code].phone.startswith(start)
