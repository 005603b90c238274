from __future__ import annotations

import pytest

from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import LANGUAGES, lexicon, lexicons, links


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_every_intent(language: str) -> None:
    words = lexicon(language).intents
    assert set(words) == set(INTENTS)
    assert all(wording.yes for wording in words.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_the_same_fields_groups_and_stages(language: str) -> None:
    own, english = lexicon(language), lexicon("en")
    assert (set(own.fields), set(own.groups), set(own.stages)) == (
        set(english.fields),
        set(english.groups),
        set(english.stages),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_both_sure_and_weak(language: str) -> None:
    both = {n: set(w.yes) & set(w.weak) for n, w in lexicon(language).intents.items() if set(w.yes) & set(w.weak)}
    assert both == {}


def test_link_words_belong_to_intents() -> None:
    assert set(links()) <= set(INTENTS)


def test_an_unknown_language_is_read_with_all_of_them() -> None:
    assert [each.language for each in lexicons("hu")] == list(LANGUAGES)
    assert [each.language for each in lexicons("de")] == ["de", "en"]
    with pytest.raises(KeyError):
        lexicon("hu")
