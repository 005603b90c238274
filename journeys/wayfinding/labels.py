"""Words of a label, placeholder or identifier -> what the field wants, without where it belongs."""

from __future__ import annotations

import re
from functools import lru_cache

from journeys.wayfinding.lexicon import Lexicon, identifiers_known, lexicon
from journeys.wayfinding.words import fold, has_phrase, split_identifier

ONLY_CHOICES = frozenset({"terms", "newsletter", "same"})  # meanings that only a box to tick can have
_ASIDE = re.compile(r"\([^)]*\)|\*|\boptional\b", re.IGNORECASE)
_LONGEST = 14  # words in a text that is still a label


def meaning_of_label(label: str, known: tuple[Lexicon, ...], *, choice: bool = False) -> str:
    """What a label asks for, "" when it is not known. `choice` says that the field is a box or radio to tick.

    An exact label beats one that contains the words; of those the longest wording wins.
    """
    return _label_meaning(label, tuple(each.language for each in known), choice=choice)


@lru_cache(maxsize=10_000)
def _label_meaning(label: str, languages: tuple[str, ...], *, choice: bool) -> str:
    folded = fold(_ASIDE.sub(" ", label)) or fold(label)
    if not folded or (len(folded.split()) > _LONGEST and not choice):
        return ""
    best, score = "", 0.0
    for language in languages:
        for meaning, phrases in lexicon(language).fields.items():
            if (meaning in ONLY_CHOICES) != choice:
                continue
            points = _points(folded, phrases)
            if points > score or (points and points == score and meaning.startswith("variant.")):
                best, score = meaning, points
    return best


def _points(folded: str, phrases: tuple[str, ...]) -> float:
    for phrase in phrases:
        if folded == phrase:
            return 1000.0 + len(phrase)
        if has_phrase(folded, phrase):
            early = 0.5 if folded.startswith(phrase) else 0.0
            return len(phrase) + early
    return 0.0


@lru_cache(maxsize=10_000)
def meaning_of_identifier(identifiers: str, *, choice: bool = False) -> str:
    """What a field's name or id says it wants, "" when it does not."""
    told = split_identifier(identifiers)
    for phrase, meaning in identifiers_known().items():
        if has_phrase(told, phrase) and (meaning in ONLY_CHOICES) == choice:
            return meaning
    return ""
