"""Which language a page speaks: what it says of itself, checked against the words on it."""

from __future__ import annotations

from collections import Counter
from functools import cache

from journeys.model.outline import Outline
from journeys.wayfinding.lexicon import LANGUAGES, lexicon
from journeys.wayfinding.words import fold

ENOUGH_VOTES = 5  # below this the page's own word is taken
CONTROL_VOTES = 2  # a control named in a language's own wording says more than a small word
CLEAR_LEAD = 2.0  # how many times more votes another language needs to overrule the page


def language_of(outline: Outline) -> str:
    """The two-letter code of the page's language, "" when neither the page nor its words tell.

    A page may declare English and speak German: the declared language stands unless another one is clearly ahead.
    """
    declared = outline.language
    votes = _votes(outline)
    if not votes:
        return declared
    best, most = max(votes.items(), key=lambda vote: (vote[1], vote[0] == declared))
    if most < ENOUGH_VOTES:
        return declared or (best if most >= 2 and list(votes.values()).count(most) == 1 else "")
    if declared and declared not in LANGUAGES:
        return best if most >= 4 * ENOUGH_VOTES else declared
    return best if most >= CLEAR_LEAD * votes.get(declared, 0) or not declared else declared


def _votes(outline: Outline) -> Counter[str]:
    labels = {fold(node.name) for node in outline.nodes if node.ref and node.name}
    words = Counter(fold(" ".join(f"{node.name} {node.text}" for node in outline.nodes)).split())
    votes: Counter[str] = Counter()
    for language in LANGUAGES:
        votes[language] = sum(min(words[word], 5) for word in lexicon(language).votes if word in words)
        votes[language] += CONTROL_VOTES * sum(label in _wordings(language) for label in labels)
    return +votes


@cache
def _wordings(language: str) -> frozenset[str]:
    return frozenset(phrase for wording in lexicon(language).intents.values() for phrase in wording.yes)
