from __future__ import annotations

import pytest

from journeys.model.slots import ask_of, given
from journeys.shopper.contacting.words import LANGUAGES, _file, sentence, value_sentence


def test_every_language_says_everything() -> None:
    keys = {language: (set(_file(language)), set(_file(language)["value"])) for language in LANGUAGES}
    assert all(own == keys["en"] for own in keys.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_understood_by_our_own_grammar(language: str) -> None:
    known = {"order": "CS-10417", "email": "ann@example.com", "postcode": "YO1 7HB", "name": "Ann Lee"}
    for slot, value in known.items():
        words = value_sentence(slot, value, language)
        assert given(words, known) == (slot,)
        assert not ask_of(words).asks


def test_an_unknown_language_is_spoken_to_in_english() -> None:
    assert sentence("person", "pl") == "I would like to talk to a person, please."
    assert value_sentence("birthdate", "1 May 1980", "en") == "1 May 1980"
