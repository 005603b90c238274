from __future__ import annotations

import pytest

from journeys.wayfinding.phrases import Finder, finder

FINDER = Finder(("add to basket", "add", "proceed to checkout", "order now"), "en")


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("please add to basket now", 3),
        ("add this", 1),
        ("add to", 1),
        ("basket", 0),
        ("", 0),
        ("adding to basket", 0),
    ],
)
def test_the_longest_phrase_counts_in_words(words: str, length: int) -> None:
    assert FINDER.longest(tuple(words.split())) == length


def test_endings_and_typos_are_forgiven() -> None:
    assert FINDER.inflected("proceeding to checkouts") == 1.0
    assert FINDER.inflected("proceed to chekout") == 0.95
    assert FINDER.inflected("proceeding to the moon") == 0.0


def test_a_phrase_must_cover_most_of_the_wording() -> None:
    assert FINDER.inflected("quickly ordering now") == pytest.approx(2 / 3)
    assert FINDER.inflected("ordering now with all our friends") == 0.0


def test_short_phrases_are_not_bent() -> None:
    assert Finder(("ok",), "en").inflected("oks") == 0.0


def test_membership_is_exact() -> None:
    assert "order now" in FINDER
    assert "order" not in FINDER


def test_a_wording_nobody_wrote_down_finds_nothing() -> None:
    assert finder("en", "no.such.intent", "yes").longest(("add", "to", "cart")) == 0
    assert finder("en", "basket.add", "yes").longest(("add", "to", "cart")) == 3
    assert finder("en", "basket.add", "yes") is finder("en", "basket.add", "yes")
