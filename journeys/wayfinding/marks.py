"""Whether a field is marked as required or optional, as a customer can see it."""

from __future__ import annotations

from journeys.model.outline import Field
from journeys.wayfinding.lexicon import Lexicon, lexicons
from journeys.wayfinding.words import fold, has_phrase

STARS = ("*", "✱", "∗", "＊")


def marked(field: Field, known: tuple[Lexicon, ...]) -> str:
    """Either "required", "optional" or "", as label and placeholder say."""
    text = f"{field.label} {field.placeholder}"
    folded = fold(text)
    for each in known:
        if any(has_phrase(folded, fold(word)) for word in each.marks["optional"]):
            return "optional"
    if any(star in text for star in STARS):
        return "required"
    for each in known:
        if any(has_phrase(folded, fold(word)) for word in each.marks["required"]):
            return "required"
    return ""


def is_another(field: Field, language: str) -> bool:
    """Whether a box about a second address says that it is another one ("Ship to a different address")."""
    folded = fold(field.label)
    return any(has_phrase(folded, fold(word)) for each in lexicons(language) for word in each.marks["another"])
