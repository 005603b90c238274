"""How easily a text reads: Flesch's formula of 1948 and its adaptations to other languages.

Syllables are counted by the hyphenation patterns of pyphen, which find fewer of them than a dictionary would: a text
never reads harder than it is. Abbreviations end a sentence too often, for the same side of doubt.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

import pyphen

from journeys.detectors._support.phrases import packs


class Formula(NamedTuple):
    """`base` - `sentence` * words a sentence - `word` * syllables a word; `patterns` is pyphen's name."""

    base: float
    sentence: float
    word: float
    patterns: str


FORMULAS = {
    "en": Formula(206.835, 1.015, 84.6, "en_US"),  # Flesch 1948
    "de": Formula(180.0, 1.0, 58.5, "de_DE"),  # Amstad 1978
    "fr": Formula(207.0, 1.015, 73.6, "fr"),  # Kandel and Moles 1958
    "es": Formula(206.84, 1.02, 60.0, "es"),  # Fernández Huerta 1959
    "it": Formula(217.0, 1.3, 60.0, "it_IT"),  # Franchina and Vacca 1972
    "nl": Formula(206.835, 0.93, 77.0, "nl_NL"),  # Douma 1960
}
LITTLE = 0.1  # of all words are little ones of the language in a text of it; one that others know counts in parts [C]
LEAD = 1.5  # times as many as of any other language [C]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_END = re.compile(r"(?<=[.!?…])[\"'»”’)\]]*\s+(?=[\"'«“„¿¡(]*[^\W_])")
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without numbers and addresses."""
    return tuple(_WORD.findall(_ADDRESS.sub(" ", text)))


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a text, at least one."""
    return tuple(part for part in _END.split(text) if _WORD.search(part)) or (text,)


def language_of(text: str) -> str:
    """The language a text is written in by its little words, "" where that is not plain. Pages may claim another."""
    words = [word.casefold() for word in words_of(text)]
    shares = {
        code: sum(weights.get(word, 0.0) for word in words) / max(1, len(words)) for code, weights in _little().items()
    }
    best, second = sorted(shares, key=lambda code: shares[code], reverse=True)[:2]
    return best if shares[best] >= max(LITTLE, LEAD * shares[second]) else ""


def ease_of(text: str, language: str) -> float:
    """From 100 (very easy) down to 0 and below (very hard). Raises KeyError for a language without a formula."""
    formula = FORMULAS[language]
    words = words_of(text)
    each = len(words) or 1
    syllables = sum(_syllables(word, formula.patterns) for word in words)
    return formula.base - formula.sentence * each / len(sentences_of(text)) - formula.word * syllables / each


@lru_cache(maxsize=1)
def _little() -> dict[str, dict[str, float]]:
    """The little words of each language, with what one of them tells."""
    known = Counter(word for pack in packs().values() for word in pack["little-words"])
    return {code: {word: 1 / known[word] for word in pack["little-words"]} for code, pack in packs().items()}


@lru_cache(maxsize=8192)
def _syllables(word: str, patterns: str) -> int:
    return len(_hyphens(patterns).positions(word)) + 1


@lru_cache(maxsize=len(FORMULAS))
def _hyphens(patterns: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=patterns)
