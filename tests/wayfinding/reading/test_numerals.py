from __future__ import annotations

import pytest

from journeys.wayfinding.reading.numerals import with_digits


@pytest.mark.parametrize(
    ("text", "language", "digits"),
    [
        ("within two hours", "en", "within 2 hours"),
        ("order one zero four five two", "en", "order 10452"),
        ("Order C S 1 0 4 5 2 is ready", "en", "Order CS10452 is ready"),
        ("Bestellung 7-7-1-2", "de", "Bestellung 7712"),
        ("tapez un", "fr", "tapez 1"),
        ("open from 8 a.m. to 8 p.m.", "en", "open from 8 am to 8 pm"),
        ("I a m a b c", "en", "I a m a b c"),
        ("within two hours", "xx", "within two hours"),
    ],
)
def test_numbers_become_digits(text: str, language: str, digits: str) -> None:
    assert with_digits(text, language) == digits
