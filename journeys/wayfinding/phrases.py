"""Many phrases sought in one wording at once: an index by first word, by stem, and for near-equal spelling."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from rapidfuzz import fuzz, process

from journeys.wayfinding.lexicon import lexicon
from journeys.wayfinding.words import stems

NEARLY = 90  # rapidfuzz ratio above which two short wordings are the same
MOST = 0.6  # share of its words that an inflected phrase must cover: stems alone are ambiguous
SHORTEST = 6  # letters below which stems and near-equal spelling mislead
MOST_WORDS = 5  # longer wordings are not compared letter by letter


class Finder:
    """The phrases of one list, ready to be found."""

    def __init__(self, phrases: tuple[str, ...], language: str) -> None:
        self._language = language
        self._whole = frozenset(phrases)
        self._by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in phrases:
            words = tuple(phrase.split())
            if words:
                self._by_first[words[0]].append(words)
        self._long = [phrase for phrase in phrases if len(phrase) >= SHORTEST]
        self._stems = frozenset(stems(phrase, language) for phrase in self._long)

    def longest(self, words: tuple[str, ...]) -> int:
        """The number of words of the longest phrase that stands in `words`, 0 for none."""
        best = 0
        for start, word in enumerate(words):
            for phrase in self._by_first.get(word, ()):
                if len(phrase) > best and words[start : start + len(phrase)] == phrase:
                    best = len(phrase)
        return best

    def inflected(self, bare: str) -> float:
        """The share of `bare` that is a phrase but for its endings or a typo, 0 for less than most of it."""
        cut = stems(bare, self._language).split()
        for length in range(len(cut), max(1, int(MOST * len(cut) + 0.999)) - 1, -1):
            if any(" ".join(cut[start : start + length]) in self._stems for start in range(len(cut) - length + 1)):
                return length / len(cut)
        near = len(cut) <= MOST_WORDS and len(bare) >= SHORTEST
        return 0.95 if near and process.extractOne(bare, self._long, scorer=fuzz.ratio, score_cutoff=NEARLY) else 0.0

    def __contains__(self, folded: str) -> bool:
        return folded in self._whole


@cache
def finder(language: str, intent: str, part: str) -> Finder:
    """The finder for `part` (yes, weak, no) of an intent's wording."""
    wording = lexicon(language).intents.get(intent)
    return Finder(getattr(wording, part) if wording else (), language)
