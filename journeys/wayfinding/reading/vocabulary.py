"""The words shops use about money, stock, dates and orders: one TOML file per language in `words/`.

A file holds tables of lists of phrases. In a phrase `*` at the start or end of a word stands for any letters
("versand*" also means Versandkosten) and `#` for a number. Case, accents and punctuation do not matter.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import resources

from journeys.wayfinding.words import fold

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")


@lru_cache(maxsize=len(LANGUAGES))
def _file(language: str) -> Mapping[str, Mapping[str, list[str]]]:
    folder = resources.files("journeys.wayfinding.reading") / "words"
    return tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))


def _phrase_pattern(phrase: str) -> str:
    parts = re.split(r"([*#])", phrase)
    meant = {"*": r"\w*", "#": r"\d+"}
    made = ""
    for part in parts:
        body = meant.get(part) or re.escape(fold(part)).replace(r"\ ", " ")
        gap = part not in meant and made and part[:1].isspace()
        made += (" " if gap else "") + body + (" " if part not in meant and body and part[-1:].isspace() else "")
    return made.strip()


def _compile(phrases: Iterable[str]) -> re.Pattern[str]:
    made = sorted({_phrase_pattern(phrase) for phrase in phrases}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(made)})(?!\w)") if made else re.compile(r"(?!)")


class Vocabulary:
    """The phrases of some languages, by table and key. Texts given to it must be folded (see `fold`).

    `says(table, key, folded)` tells whether one of the phrases stands in `folded` as whole words.
    `first(table, folded)` is the first key of `table`, in file order, one of whose phrases does, or "".
    """

    def __init__(self, languages: Iterable[str]) -> None:
        self.languages = tuple(languages)
        self._phrases: dict[tuple[str, str], list[str]] = {}
        for language in self.languages:
            for table, keys in _file(language).items():
                for key, phrases in keys.items():
                    self._phrases.setdefault((table, key), []).extend(phrases)
        self._patterns: dict[tuple[str, str], re.Pattern[str]] = {}  # a walk needs a part of them
        self._keys: dict[str, list[str]] = {}
        for table, key in self._phrases:
            self._keys.setdefault(table, []).append(key)
        # Pages repeat their words from look to look.
        self.says = lru_cache(maxsize=50_000)(self._says)
        self.first = lru_cache(maxsize=10_000)(self._first)

    @property
    def places(self) -> frozenset[tuple[str, str]]:
        """Every (table, key) there is."""
        return frozenset(self._phrases)

    def pattern(self, table: str, key: str) -> re.Pattern[str]:
        """The pattern of one list of phrases. KeyError when no language has it."""
        place = table, key
        if place not in self._patterns:
            self._patterns[place] = _compile(self._phrases[place])
        return self._patterns[place]

    def _says(self, table: str, key: str, folded: str) -> bool:
        return self.pattern(table, key).search(folded) is not None

    def is_only(self, table: str, key: str, folded: str) -> bool:
        """Whether `folded` is exactly one of the phrases."""
        return self.pattern(table, key).fullmatch(folded) is not None

    def _first(self, table: str, folded: str) -> str:
        return next((key for key in self._keys[table] if self.pattern(table, key).search(folded)), "")


@lru_cache(maxsize=32)
def vocabulary(language: str) -> Vocabulary:
    """The words for a page in `language` (English beside it, as shops mix it in); all of them when it is not known."""
    short = language[:2].casefold()
    if short not in LANGUAGES:
        return Vocabulary(LANGUAGES)
    return Vocabulary(dict.fromkeys((short, "en")))
