from __future__ import annotations

from decimal import Decimal

import pytest

from journeys.model.money import Money
from journeys.wayfinding.reading.money import (
    amounts,
    bare_amounts,
    currency_of,
    is_price_part,
    join_price_parts,
    minor_units,
    read_money,
    without_amounts,
)


@pytest.mark.parametrize(
    ("text", "locale", "minor", "currency"),
    [
        ("£19.90", "en_GB", 1990, "GBP"),
        ("Total (3 items): $57.00", "en_US", 5700, "USD"),
        ("$1,234.50", "en_US", 123450, "USD"),
        ("$1,234.50", "en_AU", 123450, "AUD"),
        ("1.234,50 €", "de_DE", 123450, "EUR"),
        ("1 234,50 €", "fr_FR", 123450, "EUR"),
        ("1 234,50 €", "", 123450, "EUR"),
        ("1\u202f234,50\u00a0€", "fr_FR", 123450, "EUR"),
        ("CHF 12.–", "de_CH", 1200, "CHF"),
        ("Fr. 5.00", "de_CH", 500, "CHF"),
        ("CHF 1'234.50", "de_CH", 123450, "CHF"),
        ("12,- €", "de_DE", 1200, "EUR"),
        ("¥1,200", "ja_JP", 1200, "JPY"),
        ("kr 199", "sv_SE", 19900, "SEK"),
        ("199 kr", "da_DK", 19900, "DKK"),
        ("199:-", "sv_SE", 19900, "SEK"),
        ("19€90", "fr_FR", 1990, "EUR"),
        ("19 90 €", "fr_FR", 1990, "EUR"),
        ("2 x 19,90 €", "de_DE", 1990, "EUR"),
        ("19,90 € *", "de_DE", 1990, "EUR"),
        ("EUR 5,00", "de_DE", 500, "EUR"),
        ("1.299 €", "de_DE", 129900, "EUR"),
        ("£12.", "en_GB", 1200, "GBP"),
        ("-£5.00", "en_GB", -500, "GBP"),
        ("£-5.00", "en_GB", -500, "GBP"),
        ("−5,00 €", "de_DE", -500, "EUR"),
    ],
)
def test_every_usual_form_is_read(text: str, locale: str, minor: int, currency: str) -> None:
    assert read_money(text, locale) == Money(minor, currency)


def test_a_shared_sign_no_locale_settles_has_no_currency() -> None:
    assert read_money("199 kr", "en_GB") == Money(19900, "")


@pytest.mark.parametrize(
    "text", ["Save 20%", "6 ft tall", "Version 2.40", "3 items", "B2€", "1998", "", "ALL 20", "TOP 5"]
)
def test_what_is_not_money_is_not_read(text: str) -> None:
    assert amounts(text, "en_GB") == ()


def test_several_amounts_are_found_in_order_with_their_places() -> None:
    text = "£19.90 £15.00"
    assert [(a.money.minor, text[a.start : a.end]) for a in amounts(text, "en_GB")] == [
        (1990, "£19.90"),
        (1500, "£15.00"),
    ]
    assert read_money(text, "en_GB") is None


def test_the_end_of_a_range_is_not_negative() -> None:
    assert [a.money.minor for a in amounts("£12 – £20", "en_GB")] == [1200, 2000]


def test_numbers_without_currency_need_two_decimals() -> None:
    assert [a.money for a in bare_amounts("1.234,50 and 20.00, 19% 12.345 7")] == [Money(123450, ""), Money(2000, "")]


def test_minor_units_follow_the_currency() -> None:
    assert minor_units(Decimal("12.50"), "EUR") == 1250
    assert minor_units(Decimal(1200), "JPY") == 1200
    assert minor_units(Decimal("0.5"), "JPY") is None


def test_a_symbol_means_what_the_locale_uses() -> None:
    assert currency_of("$", "en_CA") == "CAD"
    assert currency_of("$", "en_GB") == "USD"
    assert currency_of("¥", "zh_CN") == "CNY"
    assert currency_of("kr", "en_GB") == ""


def test_parts_of_a_price_are_joined_with_their_cents() -> None:
    assert join_price_parts(["19", "90", "€"]) == "19.90 €"
    assert join_price_parts(["19,", "90", "€"]) == "19,90 €"
    assert join_price_parts(["€", "5"]) == "€ 5"
    assert is_price_part("€")
    assert is_price_part("90")
    assert not is_price_part("90 pieces")


def test_text_without_its_amounts() -> None:
    assert without_amounts("Total (3 items): £57.00", "en_GB") == "Total (3 items):"


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("Aantal: 1 € 34,95", [3495]),
        ("Aantal: 2 € 35,-", [3500]),
        ("19,90 € 24,90 €", [1990, 2490]),
        ("5 € 10,00 €", [500, 1000]),
        ("12 € 3 Stück", [1200]),
    ],
)
def test_a_sign_between_a_count_and_a_price_belongs_to_the_price(text: str, minor: list[int]) -> None:
    assert [amount.money.minor for amount in amounts(text, "nl_NL")] == minor
