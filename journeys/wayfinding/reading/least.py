"""What a shop wants to be spent at least before it takes an order."""

from __future__ import annotations

from journeys.model.outline import PageState
from journeys.wayfinding.language import language_of
from journeys.wayfinding.reading.money import amounts
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.words import fold

LONGEST = 200  # characters; a longer text is about more than that


def least_spend(state: PageState, locale: str) -> int | None:
    """The amount beside words for a minimum order, in minor units: the largest of one text, since it may also say what
    is missing. None where the page does not say.
    """
    outline, words = state.outline, vocabulary(language_of(state.outline))
    for node in outline.nodes:
        if words.says("count", "least", fold(node.words)):
            around = outline.ancestors(node)[:1]
            for said in (node.words, *(outline.read(box) for box in around)):
                found = [a.money.minor for a in amounts(said, locale)] if len(said) <= LONGEST else []
                if found:
                    return max(found)
    return None
