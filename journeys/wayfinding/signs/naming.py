"""What a control is called: accessible name, visible text, tooltip, image name, placeholder, identifiers."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import Lexicon, lexicon, links
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold, has_phrase, split_identifier, stems

NEARLY = 90  # rapidfuzz ratio above which two short wordings are the same
MOST = 0.6  # share of its words that an inflected phrase must cover: stems alone are ambiguous
LONGEST_NAME = 12  # words; longer ones are sentences
_SHORTEST_FUZZY = 6
_COUNTED = frozenset(
    {"eur", "usd", "gbp", "chf", "£", "€", "item", "items", "artikel", "articles", "article", "articulos", "articoli"}
)


class Match(NamedTuple):
    """How well a wording fits: `share` 0 to 1, whether by a `weak` phrase, and `against` when a phrase rules it out."""

    share: float = 0.0
    weak: bool = False
    against: bool = False


RULED_OUT = Sign(-1.0, "its name says something else")


def name_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The best sign in the wordings of `node`; None when nothing speaks for it, RULED_OUT when its name excludes it."""
    if query.words:
        sign = _store_words(scene, node, query)
        if sign:
            return sign
    best: Sign | None = None
    for text, factor, how in _wordings(scene, node):
        match = match_wording(text, query)
        if match.against:
            return RULED_OUT
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
    matches = [_match(text, lexicon, query) for lexicon in query.lexicons]
    if any(match.against for match in matches) and not any(match.share >= 1.0 and not match.weak for match in matches):
        return Match(against=True)
    return max(matches, key=lambda match: (match.share * (0.5 if match.weak else 1), match.share))


@lru_cache(maxsize=50_000)
def _match_folded(folded: str, language: str, intent: str) -> Match:
    wording = lexicon(language).intents.get(intent)
    if wording is None or not folded:
        return Match()
    if folded in wording.yes:
        return Match(1.0)
    if any(has_phrase(folded, phrase) for phrase in wording.no):
        return Match(against=True)
    strong = _share(folded, wording.yes, language, wordy=INTENTS[intent].wordy)
    if strong:
        return Match(strong)
    return Match(1.0, weak=True) if _bare(folded) in wording.weak else Match()


def _match(text: str, words: Lexicon, query: Query) -> Match:
    return _match_folded(fold(text[:200]), words.language, query.intent.name)


def _share(folded: str, phrases: tuple[str, ...], language: str, *, wordy: bool) -> float:
    """How much of the wording is a known phrase: 1 for all of it, less the more other words there are."""
    bare = _bare(folded)
    count = len(bare.split())
    padded = f" {folded} "
    for phrase in phrases:
        if f" {phrase} " in padded:
            return _covered(len(phrase.split()), count, wordy=wordy)
    return _inflected(bare, count, phrases, language)


def _inflected(bare: str, count: int, phrases: tuple[str, ...], language: str) -> float:
    """The same for wording that differs by an ending or a typo; such a phrase must be nearly all there is."""
    stemmed = f" {stems(bare, language)} "
    for phrase in phrases:
        known = len(phrase.split())
        if (
            known / max(count, 1) >= MOST
            and len(phrase) >= _SHORTEST_FUZZY
            and f" {stems(phrase, language)} " in stemmed
        ):
            return weights.FUZZY * known / max(count, known)
    if len(bare) >= _SHORTEST_FUZZY and any(
        len(phrase) >= _SHORTEST_FUZZY and fuzz.ratio(bare, phrase, score_cutoff=NEARLY) for phrase in phrases
    ):
        return weights.FUZZY * 0.95
    return 0.0


def _covered(known: int, count: int, *, wordy: bool) -> float:
    if known >= count:
        return 1.0
    if wordy:
        return 1.0 if known > 1 else 0.9
    if count > LONGEST_NAME:
        return 0.3
    return 0.5 + 0.5 * known / count if known > 1 else (0.0, 1.0, 0.7, 0.45, 0.4, 0.3)[min(count, 5)]


def _bare(folded: str) -> str:
    """The wording without numbers and currency words: "cart 2 items" -> "cart items"."""
    return " ".join(word for word in folded.split() if not any(c.isdigit() for c in word) and word not in _COUNTED)


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
        for attribute, how in (
            ("title", "its tooltip says"),
            ("alt", "its image is"),
            ("placeholder", "its placeholder says"),
        )
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
