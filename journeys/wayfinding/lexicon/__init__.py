"""The words customers and shops use, per language, read from the TOML files beside this module.

A file holds: `votes` (common words that betray the language), `[intents."<intent>"]` with `yes` (wording of the
control), `weak` (wording that needs other evidence too) and `no` (wording that rules a control out), `[fields]` (label
words per field meaning), `[groups]` (headings over groups of fields), `[stages]` (headings per stage), `[marks]`
(required and optional).
All text is folded when it is loaded (see wayfinding.words.fold).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from journeys.wayfinding.words import fold

_FOLDER = Path(__file__).parent
LANGUAGES = ("en", "de", "fr", "es", "it", "nl")

Phrases = tuple[str, ...]


@dataclass(frozen=True)
class Wording:
    """What a control for one intent is called, may be called, and is not called. Folded phrases, longest first."""

    yes: Phrases = ()
    weak: Phrases = ()
    no: Phrases = ()


@dataclass(frozen=True)
class Lexicon:
    """One language's words."""

    language: str
    votes: frozenset[str]
    intents: Mapping[str, Wording]
    fields: Mapping[str, Phrases]
    groups: Mapping[str, Phrases]
    stages: Mapping[str, Phrases]
    marks: Mapping[str, Phrases]


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a two-letter language code. Raises KeyError for a language that has none."""
    if language not in LANGUAGES:
        raise KeyError(language)
    data = tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    intents = {
        name: Wording(**{part: _phrases(words) for part, words in entry.items()})
        for name, entry in data["intents"].items()
    }
    return Lexicon(
        language,
        frozenset(fold(word) for word in data["votes"]),
        intents,
        **{
            part: {name: _phrases(words) for name, words in data[part].items()}
            for part in ("fields", "groups", "stages")
        },
        marks={name: tuple(words) for name, words in data["marks"].items()},
    )


@cache
def lexicons(language: str) -> tuple[Lexicon, ...]:
    """The lexicons to read a page of `language` with: its own, then English (shops borrow it); all if it is unknown."""
    if language not in LANGUAGES:
        return tuple(lexicon(each) for each in LANGUAGES)
    return tuple(lexicon(each) for each in dict.fromkeys((language, "en")))


@cache
def links() -> Mapping[str, Mapping[str, Phrases]]:
    """Words in addresses (`href`) and identifiers (`id`, `name`, image names) per intent, of no particular language."""
    data: dict[str, Any] = tomllib.loads((_FOLDER / "links.toml").read_text(encoding="utf-8"))
    return {intent: {part: _phrases(words) for part, words in entry.items()} for intent, entry in data.items()}


@cache
def identifiers_known() -> Mapping[str, str]:
    """Words in a field's name or id -> what the field wants, longest first."""
    data = tomllib.loads((_FOLDER / "identifiers.toml").read_text(encoding="utf-8"))
    pairs = [(fold(word), meaning) for meaning, words in data.items() for word in words]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


def _phrases(words: list[str]) -> Phrases:
    folded = dict.fromkeys(fold(word) for word in words)
    return tuple(sorted(folded, key=lambda phrase: (-len(phrase), phrase)))
