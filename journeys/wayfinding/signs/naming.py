"""What a control is called: accessible name, visible text, tooltip, image name, placeholder, identifiers."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.lexicon import Lexicon, links
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold, has_phrase, split_identifier, stems

NEARLY = 90  # rapidfuzz ratio above which two short wordings are the same
_SHORTEST_FUZZY = 6


class Match(NamedTuple):
    """How well a wording fits: `share` 0 to 1, whether by a `weak` phrase, and `against` when a phrase rules it out."""

    share: float = 0.0
    weak: bool = False
    against: bool = False


def name_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The best sign in the wordings of `node`; None when nothing speaks for it or something rules it out."""
    if query.words:
        sign = _store_words(scene, node, query)
        if sign:
            return sign
    best: Sign | None = None
    for text, factor, how in _wordings(scene, node):
        match = match_wording(text, query)
        if match.against:
            return None
        if match.share <= 0:
            continue
        points = (weights.WEAK_NAME if match.weak else weights.NAME) * match.share * factor
        if best is None or points > best.points:
            best = Sign(points, f"{how} '{text[:60]}'")
    return best


def identifier_sign(node: Node, query: Query) -> Sign | None:
    """The sign in markup identifiers, for controls that have no words."""
    known = links().get(query.intent.name, {})
    for attribute in ("id", "name", "alt", "src"):
        told = split_identifier(node.attributes.get(attribute, ""))
        if told and any(has_phrase(told, phrase) for phrase in known.get("id", ())):
            return Sign(weights.IDENTIFIER, f"its {attribute} says '{node.attributes[attribute][:40]}'")
    return None


def match_wording(text: str, query: Query) -> Match:
    """The best match of `text` in any of the query's lexicons; what one language rules out is out."""
    matches = [_match(text, lexicon, query.intent.name) for lexicon in query.lexicons]
    if any(match.against for match in matches):
        return Match(against=True)
    return max(matches, key=lambda match: (match.share * (0.5 if match.weak else 1), match.share))


@lru_cache(maxsize=50_000)
def _match_folded(folded: str, language: str, intent: str, lexicon: _ById) -> Match:
    wording = lexicon.value.intents.get(intent)
    if wording is None or not folded:
        return Match()
    if folded in wording.yes:
        return Match(1.0)
    if any(has_phrase(folded, phrase) for phrase in wording.no):
        return Match(against=True)
    strong = _share(folded, wording.yes, language)
    weak = 1.0 if folded in wording.weak else _share(folded, wording.weak, language)
    if strong >= weak * 0.5 and strong:
        return Match(strong)
    return Match(weak, weak=True) if weak else Match()


class _ById:
    """A lexicon as a cache key: lexicons are made once and never change."""

    __slots__ = ("value",)

    def __init__(self, value: Lexicon) -> None:
        self.value = value

    def __hash__(self) -> int:
        return hash(self.value.language)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and other.value.language == self.value.language


def _match(text: str, lexicon: Lexicon, intent: str) -> Match:
    return _match_folded(fold(text[:200]), lexicon.language, intent, _ById(lexicon))


def _share(folded: str, phrases: tuple[str, ...], language: str) -> float:
    """How much of the wording is a known phrase: 1 for all of it, less the more other words there are."""
    count = len(folded.split())
    padded = f" {folded} "
    for phrase in phrases:
        if f" {phrase} " in padded:
            return _covered(len(phrase.split()), count)
    stemmed = f" {stems(folded, language)} "
    for phrase in phrases:
        if f" {stems(phrase, language)} " in stemmed:
            return weights.FUZZY * _covered(len(phrase.split()), count)
    if len(folded) >= _SHORTEST_FUZZY and any(
        len(phrase) >= _SHORTEST_FUZZY and fuzz.ratio(folded, phrase, score_cutoff=NEARLY) for phrase in phrases
    ):
        return weights.FUZZY * 0.95
    return 0.0


def _covered(known: int, count: int) -> float:
    return 0.45 + 0.55 * (known / count) if count <= 12 else 0.3


def _wordings(scene: Scene, node: Node) -> list[tuple[str, float, str]]:
    """(text, share of its weight, how to say it) of everything that may be read on or about `node`."""
    found = [(scene.labels[node.index], 1.0, "named")]
    visible = node.attributes.get("visible", "")
    if visible and visible != node.name:
        found.append((visible, 1.0, "shows"))
    if node.name and node.text and node.text != node.name:
        found.append((node.text, 1.0, "shows"))
    found.extend(
        (node.attributes[attribute], weights.TITLE, how)
        for attribute, how in (("title", "its tooltip says"), ("alt", "its image is"), ("placeholder", "its placeholder says"))
        if node.attributes.get(attribute)
    )
    return [(text, factor, how) for text, factor, how in found if text and len(text) <= 200]


def _store_words(scene: Scene, node: Node, query: Query) -> Sign | None:
    for text, _, _ in _wordings(scene, node):
        folded = fold(text)
        if folded == query.words:
            return Sign(weights.STORE_WORDS, f"the store calls it '{text[:60]}'")
        if has_phrase(folded, query.words):
            return Sign(weights.STORE_WORDS * 0.9, f"the store's words are in '{text[:60]}'")
    return None
