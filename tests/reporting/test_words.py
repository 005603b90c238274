from __future__ import annotations

import pytest

from journeys.reporting import words


@pytest.mark.parametrize(
    ("index", "band"),
    [
        (None, "not-walked"),
        (0, "smooth"),
        (9.9, "smooth"),
        (10, "light"),
        (25, "heavy"),
        (50, "severe"),
        (100, "severe"),
    ],
)
def test_bands_begin_at_their_lower_bound(index: float | None, band: str) -> None:
    assert words.band(index) == band
    assert band in words.BAND


def test_the_ten_rows_the_nine_practices_and_the_four_gaps_have_words() -> None:
    assert list(words.CHECKLIST) == [f"C{n}" for n in range(1, 11)]
    assert list(words.PRACTICE) == [f"P{n}" for n in range(1, 10)]
    assert list(words.GAP) == [f"G{n}" for n in range(1, 5)]


def test_the_caption_is_honest() -> None:
    assert "expected friction from evidence" in words.STRAIN
    assert "Robots have no feelings; this is not measured emotion" in words.STRAIN


def test_an_index_that_was_not_walked_is_no_zero() -> None:
    assert words.number(None) == "–"
    assert words.number(31.4) == "31"


def test_an_unknown_device_is_named() -> None:
    assert words.device("phone") == "on a phone"
    assert words.device("fridge") == "on fridge"
    assert words.device("") == ""
