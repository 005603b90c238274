from __future__ import annotations

import re
from datetime import date

import phonenumbers
import pytest

from journeys.shopper.personas import TEST_CARD, persona
from journeys.shopper.places import COUNTRIES

DAY = date(2026, 11, 22)
LOCALES = [
    "en_GB",
    "en_US",
    "de_DE",
    "de_AT",
    "fr_FR",
    "es_ES",
    "it_IT",
    "nl_NL",
    "nl_BE",
    "en_IE",
    "en_CA",
    "en_AU",
    "de_CH",
]


@pytest.mark.parametrize("locale", LOCALES)
def test_an_address_belongs_to_its_country(locale: str) -> None:
    for seed in range(5):
        someone = persona("anna", locale, seed, today=DAY)
        country = COUNTRIES[someone.address.country]
        assert someone.address.country == locale[-2:]
        assert re.fullmatch(country.postcode, someone.address.postcode)
        assert (someone.address.city, someone.address.postcode, someone.address.region) in country.places
        assert re.fullmatch(re.escape(country.phone).replace(r"\#", r"\d"), someone.phone)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_shop_that_checks_phone_numbers_accepts_them(locale: str) -> None:
    for seed in range(5):
        phone = persona("anna", locale, seed, today=DAY).phone
        assert phonenumbers.is_valid_number(phonenumbers.parse(phone, locale[-2:])), phone


def test_the_same_seed_gives_the_same_person() -> None:
    assert persona("anna", "en_GB", 1, today=DAY) == persona("anna", "en_GB", 1, today=DAY)
    assert persona("anna", "en_GB", 1, today=DAY) != persona("anna", "en_GB", 2, today=DAY)
    assert persona("anna", "en_GB", 1, today=DAY) != persona("berta", "en_GB", 1, today=DAY)


def test_runs_differ_only_in_the_address_mail_goes_to() -> None:
    first, second = (persona("anna", "en_GB", 1, today=DAY, run=run) for run in ("a", "b"))
    assert first.email != second.email
    assert (first.full_name, first.address, first.phone) == (second.full_name, second.address, second.phone)


def test_mail_reaches_nobody_and_needs_no_special_letters() -> None:
    for seed in range(20):
        assert re.fullmatch(r"[a-z]+\.[a-z]+\.[0-9a-f]{8}@example\.com", persona("x", "de_DE", seed, today=DAY).email)


def test_the_card_is_a_test_card_that_is_still_valid() -> None:
    card = persona("anna", "en_GB", 1, today=DAY).card
    assert card.number == TEST_CARD
    assert card.expiry_year == 2029
    assert re.fullmatch(r"\d{3}", card.cvc)
    assert persona("anna", "en_GB", 1, today=DAY, card_number="4000").card.number == "4000"


def test_an_unknown_country_gets_an_address_somewhere() -> None:
    assert persona("anna", "pl_PL", 1, today=DAY).address.country == "GB"
