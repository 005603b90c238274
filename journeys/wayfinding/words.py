"""Text as wayfinding compares it: lower case, no accents, no punctuation, single spaces."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from snowballstemmer import stemmer

STEMMERS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "nl": "dutch",
}
_FOLDS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "&": " and "})
_JOINERS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_OTHER = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """`text` in the form that lexicons and pages are compared in: "Zur Kasse »" -> "zur kasse"."""
    plain = _JOINERS.sub("", text).casefold().translate(_FOLDS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return _OTHER.sub(" ", plain).strip()


@lru_cache(maxsize=20_000)
def split_identifier(text: str) -> str:
    """The words in a markup identifier: "shippingAddress_postCode2" -> "shipping address post code 2"."""
    return fold(_CAMEL.sub(" ", text))


@lru_cache(maxsize=20_000)
def stems(folded: str, language: str) -> str:
    """Folded text with every word cut to its stem; unchanged for a language without a stemmer."""
    cutter = _stemmer(language)
    return " ".join(cutter.stemWords(folded.split())) if cutter is not None else folded


@lru_cache(maxsize=20)
def _stemmer(language: str) -> stemmer | None:
    return stemmer(STEMMERS[language]) if language in STEMMERS else None


def has_phrase(folded: str, phrase: str) -> bool:
    """Whether the folded `phrase` stands in the folded text as whole words."""
    return f" {phrase} " in f" {folded} "
