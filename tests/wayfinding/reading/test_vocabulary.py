from __future__ import annotations

import pytest

from journeys.wayfinding.reading.vocabulary import LANGUAGES, Vocabulary, vocabulary
from journeys.wayfinding.words import fold


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_the_same_lists(language: str) -> None:
    english = Vocabulary(["en"])
    other = Vocabulary([language])
    assert other.places == english.places


def test_a_star_stands_for_letters_and_a_hash_for_a_number() -> None:
    words = vocabulary("de")
    assert words.says("summary", "delivery", fold("Versandkostenpauschale"))
    assert words.says("stock", "left", fold("Nur noch 12 auf Lager"))
    assert not words.says("stock", "left", fold("Nur noch wenige auf Lager"))


def test_phrases_are_whole_words() -> None:
    assert not vocabulary("en").says("summary", "tax", "taxonomy")


def test_an_unknown_language_is_read_with_all_of_them() -> None:
    assert vocabulary("xx").languages == LANGUAGES
    assert vocabulary("de_AT").languages == ("de", "en")


def test_the_first_class_wins() -> None:
    words = vocabulary("en")
    assert words.first("summary", "total savings") == "saving"
    assert words.first("summary", "order total") == "due"
    assert words.first("summary", "nothing of the kind") == ""
    assert words.is_only("words", "free", "free")
