from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from journeys.wayfinding.phone.words import LANGUAGES, phrases, says, topics


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_the_same_lists(language: str) -> None:
    folder = resources.files("journeys.wayfinding.phone") / "words"
    own, english = (tomllib.loads((folder / f"{code}.toml").read_text("utf-8")) for code in (language, "en"))
    assert {table: set(keys) for table, keys in own.items()} == {table: set(keys) for table, keys in english.items()}


def test_phrases_are_whole_words_of_all_languages() -> None:
    assert "drucken" in phrases("menu", "press")
    assert says("agent", "hello this is mia speaking")
    assert not says("press", "depressed")
    assert "person" in topics()
    with pytest.raises(KeyError):
        phrases("menu", "nothing")
