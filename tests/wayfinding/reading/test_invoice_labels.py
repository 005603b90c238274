from __future__ import annotations

import pytest

from journeys.wayfinding.reading.invoice_labels import (
    after_label,
    as_date,
    as_number,
    as_plain_number,
    dates_in,
    is_label,
    language_of,
    values,
)
from journeys.wayfinding.reading.invoice_sheet import sheet
from journeys.wayfinding.reading.vocabulary import vocabulary

EN = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Invoice number: INV-1", "INV-1"),
        ("Invoice No. 17", "17"),
        ("INVOICE NUMBER", ""),
        ("Invoice no (copy): 17", "17"),
        ("Number of pieces", None),
        ("Our invoices", None),
    ],
)
def test_what_follows_a_label(text: str, rest: str | None) -> None:
    assert after_label(EN, "number", text) == rest


@pytest.mark.parametrize(
    "page",
    [
        "Invoice number: INV-17",
        "Invoice number    INV-17",
        "Anna Green     Invoice number     INV-17",
        "Invoice number    Date\nINV-17            1 May 2026",
        "Ref 5 · Invoice number INV-17 · Page 1",
    ],
)
def test_beside_to_the_right_or_below(page: str) -> None:
    assert [told for told in values(EN, "number", sheet([page], "en_GB"), as_number) if told] == ["INV-17"]


def test_a_label_without_a_value_tells_nothing() -> None:
    assert list(values(EN, "number", sheet(["Invoice number\n\nThank you"], "en_GB"), as_number)) == [""]
    assert list(values(EN, "number", sheet(["Invoice number    12 Mill Lane"], "en_GB"), as_number)) == [""]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("INV-1", "INV-1"),
        ("RE 2026-4 vom 1.5.", "RE 2026-4"),
        ("#88", "88"),
        ("12.03.2026", ""),
        ("45 €", ""),
        ("soon", ""),
    ],
)
def test_numbers(text: str, number: str) -> None:
    assert as_number(text) == number


def test_behind_a_weak_label_house_numbers_and_years_are_none() -> None:
    assert (as_plain_number("12"), as_plain_number("2026"), as_plain_number("20417")) == ("", "", "20417")


def test_dates_are_read_as_the_country_writes_them() -> None:
    assert as_date("en_US")("03/04/2026") == "2026-03-04"
    assert as_date("en_GB")("03/04/2026") == "2026-04-03"
    assert as_date("en_GB")("in three days") == ""
    (day,) = dates_in(sheet(["York, 3 April 2026"], "en_GB"), "en_GB")
    assert day.isoformat() == "2026-04-03"


def test_the_language_is_that_of_the_labels() -> None:
    rows = sheet(["Rechnungsnummer: 17", "Gesamtbetrag  4,00 €"], "en_GB")
    assert language_of(rows, "en_GB") == "de"
    assert language_of(sheet(["Hello"], "fr_FR"), "fr_FR") == "fr"


def test_a_label_and_nothing_else() -> None:
    assert is_label(EN, "Due date:")
    assert not is_label(EN, "Due date 1 May")
