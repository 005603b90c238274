from __future__ import annotations

import pytest

from journeys.wayfinding.reading.invoice_parties import contact, postcodes, seller, vat_id
from journeys.wayfinding.reading.invoice_sheet import sheet
from journeys.wayfinding.reading.vocabulary import vocabulary

EN, DE = vocabulary("en"), vocabulary("de")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Invoice      Mill & Sons Ltd, 7 Dock Road", "Mill & Sons Ltd"),
        ("Sold by: Lamp Works", "Lamp Works"),
        ("Bank: 12 · Töpferei am Markt GmbH · DE1", "Töpferei am Markt GmbH"),
        ("From now on you are a member", ""),
        ("SA", ""),
    ],
)
def test_the_seller(text: str, name: str) -> None:
    assert seller(EN, sheet([text], "en_GB")) == name


def test_the_shops_name_is_known_where_it_stands() -> None:
    assert seller(EN, sheet(["Thank you, your Cornershop"], "en_GB"), "Cornershop") == "Cornershop"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("VAT GB123456789", "GB123456789"),
        ("USt-IdNr.: DE 123456789", "DE 123456789"),
        ("VAT reg no: 123 4567 89", "123 4567 89"),
        ("VAT number:", ""),
        ("VAT 20%", None),
        ("VAT 20% £4.00", None),
        ("IBAN DE89 3704 0044 0532 0130 00", None),
    ],
)
def test_the_vat_number(text: str, said: str | None) -> None:
    assert vat_id(EN, sheet([text], "en_GB")) == said


def test_a_german_tax_number() -> None:
    assert vat_id(DE, sheet(["Steuernummer: 12/345/67890"], "de_DE")) == "12/345/67890"


def test_postcodes() -> None:
    rows = sheet(["York YO1 7HB", "79098 Freiburg", "3511 AA Utrecht", "Order 20417", "Mugs 1234"], "en_GB")
    assert postcodes(rows) == ("YO17HB", "79098", "3511AA")


def test_where_to_ask() -> None:
    rows = sheet(["anna@example.com", "Call 01904 555 0100"], "en_GB")
    assert contact(rows) == "anna@example.com"
    assert contact(rows, ("Anna@example.com",)) == "01904 555 0100"
    assert contact(sheet(["12.03.2026 - 4,00"], "de_DE")) == ""
