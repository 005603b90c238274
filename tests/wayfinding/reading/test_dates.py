from __future__ import annotations

from datetime import date

import pytest

from journeys.wayfinding.reading.dates import add_days, could_be_date, is_weekday, parse_date, read_span
from tests.wayfinding.reading.recorded import TODAY


@pytest.mark.parametrize(
    ("text", "locale", "first", "last"),
    [
        ("Tue 24 Nov - Thu 26 Nov", "en_GB", date(2026, 11, 24), date(2026, 11, 26)),
        ("24-26 November", "en_GB", date(2026, 11, 24), date(2026, 11, 26)),
        ("Nov 24 - 26", "en_US", date(2026, 11, 24), date(2026, 11, 26)),
        ("Get it by November 28, 2026", "en_US", date(2026, 11, 28), date(2026, 11, 28)),
        ("5 Jan", "en_GB", date(2027, 1, 5), date(2027, 1, 5)),
        ("03/04/2026", "en_US", date(2026, 3, 4), date(2026, 3, 4)),
        ("03/04/2026", "en_GB", date(2026, 4, 3), date(2026, 4, 3)),
        ("2026-12-01", "en", date(2026, 12, 1), date(2026, 12, 1)),
        ("Lieferung bis Freitag, 28. November", "de_DE", date(2026, 11, 28), date(2026, 11, 28)),
        ("24.11. – 26.11.", "de_DE", date(2026, 11, 24), date(2026, 11, 26)),
        ("24.–26. November", "de_DE", date(2026, 11, 24), date(2026, 11, 26)),
        ("Livraison entre le 24 novembre et le 26 novembre", "fr_FR", date(2026, 11, 24), date(2026, 11, 26)),
        ("entrega el 3 de diciembre", "es_ES", date(2026, 12, 3), date(2026, 12, 3)),
        ("Livré entre le mer. 2 et le ven. 4 déc.", "fr_FR", date(2026, 12, 2), date(2026, 12, 4)),
        ("Zustellung zwischen 2. und 4. Dezember", "de_DE", date(2026, 12, 2), date(2026, 12, 4)),
        ("entre el 4 y el 6 de diciembre", "es_ES", date(2026, 12, 4), date(2026, 12, 6)),
        ("tra il 4 e il 6 dicembre", "it_IT", date(2026, 12, 4), date(2026, 12, 6)),
        ("Levering van 2 t/m 4 december", "nl_NL", date(2026, 12, 2), date(2026, 12, 4)),
        ("Thu 3rd – Sat 5th December", "en_GB", date(2026, 12, 3), date(2026, 12, 5)),
        ("au plus tard le mardi 8 décembre", "fr_FR", date(2026, 12, 8), date(2026, 12, 8)),
        ("mar. 8 - 10 déc.", "fr_FR", date(2026, 12, 8), date(2026, 12, 10)),
        ("Dec 2nd–4th", "en_GB", date(2026, 12, 2), date(2026, 12, 4)),
        ("op 2 of 3 december", "nl_NL", date(2026, 12, 2), date(2026, 12, 3)),
        ("02/12 - 04/12", "it_IT", date(2026, 12, 2), date(2026, 12, 4)),
        ("02-12-2026", "nl_NL", date(2026, 12, 2), date(2026, 12, 2)),
        ("Llega el jueves 3/12", "es_ES", date(2026, 12, 3), date(2026, 12, 3)),
        ("Livraison le 03/12", "fr_FR", date(2026, 12, 3), date(2026, 12, 3)),
        ("consegna 24 novembre", "it_IT", date(2026, 11, 24), date(2026, 11, 24)),
        ("bezorgd op dinsdag 24 november", "nl_NL", date(2026, 11, 24), date(2026, 11, 24)),
    ],
)
def test_dates_and_ranges(text: str, locale: str, first: date, last: date) -> None:
    span = read_span(text, locale, TODAY)
    assert span is not None
    assert span.dated(TODAY) == (first, last)


@pytest.mark.parametrize(
    ("text", "locale", "days", "working"),
    [
        ("in 2-3 working days", "en_GB", (2, 3), True),
        ("Lieferzeit: 2-3 Werktage", "de_DE", (2, 3), True),
        ("livré sous 3 jours", "fr_FR", (0, 3), False),
        ("de 2 a 4 días laborables", "es_ES", (2, 4), True),
        ("within 5 days", "en_GB", (0, 5), False),
    ],
)
def test_days_stay_days_without_today(text: str, locale: str, days: tuple[int, int], working: bool) -> None:
    span = read_span(text, locale, None)
    assert span is not None
    assert (span.days_from, span.days_to) == days
    assert span.working is working
    assert span.dated(None) == (None, None)


def test_a_date_without_a_year_is_unknown_without_today() -> None:
    span = read_span("Tue 24 Nov", "en_GB", None)
    assert span is not None
    assert span.dated(None) == (None, None)


def test_several_single_dates_are_no_promise() -> None:
    assert read_span("Ordered 20 Nov, posted 21 Nov", "en_GB", TODAY) is None


@pytest.mark.parametrize("text", ["Version 2.3.4", "Only 3 left", "No digits here", "4.5 stars", "1/2 price"])
def test_what_is_no_date(text: str) -> None:
    assert read_span(text, "en_GB", TODAY) is None


def test_an_order_of_day_and_month_nobody_can_know_is_unknown() -> None:
    assert parse_date("03/04/2026", "en", TODAY) is None


def test_working_days_skip_weekends() -> None:
    assert add_days(date(2026, 11, 20), 1, working=True) == date(2026, 11, 23)
    assert add_days(date(2026, 11, 20), 1, working=False) == date(2026, 11, 21)


def test_weekdays_are_known_in_the_locale_and_in_english() -> None:
    assert is_weekday("Freitag", "de_DE")
    assert is_weekday("Tue", "de_DE")
    assert not is_weekday("Express", "de_DE")


def test_a_text_without_digits_is_not_looked_at_closely() -> None:
    assert not could_be_date("Delivered with care", "en_GB")
    assert could_be_date("Delivered tomorrow", "en_GB")
