from __future__ import annotations

import pytest

from journeys.wayfinding.reading.durations import days_in


@pytest.mark.parametrize(
    ("text", "locale", "counted"),
    [
        ("Lieferzeit 3–5 Werktage", "de_DE", (3, 5, True)),
        ("innerhalb von 3 Werktagen", "de_DE", (0, 3, True)),
        ("zwei bis drei Werktage", "de_DE", (2, 3, True)),
        ("Lieferzeit 1-2 Wochen", "de_DE", (7, 14, False)),
        ("sous 48 h", "fr_FR", (0, 2, False)),
        ("en 48h/72h", "fr_FR", (2, 3, False)),
        ("24/48 horas", "es_ES", (1, 2, False)),
        ("in 24/48 ore", "it_IT", (1, 2, False)),
        ("3-5 gg lavorativi", "it_IT", (3, 5, True)),
        ("binnen 48 uur", "nl_NL", (0, 2, False)),
        ("two to three working days", "en_GB", (2, 3, True)),
        ("domani", "it_IT", (1, 1, True)),
    ],
)
def test_days_hours_and_weeks(text: str, locale: str, counted: tuple[int, int, bool]) -> None:
    assert days_in(text, locale) == counted


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Ouvert de 9 h à 18 h", "fr_FR"),
        ("Hotline 24/7, 24 h sur 24", "fr_FR"),
        ("in 5 Stunden bestellen", "de_DE"),
        ("5-3 days", "en_GB"),
    ],
)
def test_what_counts_no_days(text: str, locale: str) -> None:
    assert days_in(text, locale) is None
