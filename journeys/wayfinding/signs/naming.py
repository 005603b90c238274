"""What a control is called: accessible name, visible text, tooltip, image name, placeholder, identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import lexicon, links
from journeys.wayfinding.phrases import finder
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold, has_phrase, split_identifier

LONGEST_NAME = 12  # words; longer ones are sentences
LONGEST_TEXT = 200  # characters; longer ones are no names
SINGLE = (0.0, 1.0, 0.7, 0.45, 0.4, 0.3)  # what one known word is worth in a name of so many words
_COUNTED = frozenset({"eur", "usd", "gbp", "chf", "item", "items", "artikel", "articles", "article", "articulos"})
_IDENTIFIERS = frozenset({"id", "name", "alt"})
BADGED = "basket.open"
TOPICS = frozenset({"returns.open", "help.open", "contact.open", "order.track"})
"""Ways to what a shop tells: one entry of a menu may list several of them ("Warranty and returns")."""
JOINTS = frozenset({"and", "or", "und", "oder", "y", "o", "et", "ou", "e", "en", "of"})
LISTED = 0.8  # share of a name that is one of several topics
RULED_OUT = Sign(-1.0, "its name says something else")


class Match(NamedTuple):
    """How well a wording fits: `share` 0 to 1, whether by a `weak` phrase, and `against` when a phrase rules it out."""

    share: float = 0.0
    weak: bool = False
    against: bool = False


class Wording(NamedTuple):
    """Something to read on a control: as shown, folded, the share of a name's weight it has, and how to say it."""

    text: str
    folded: str
    factor: float
    how: str


def name_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The best sign in the wordings of `node`; None when nothing speaks for it, RULED_OUT when its name excludes it."""
    wordings = wordings_of(scene, node)
    best = _store_words(wordings, query.words) if query.words else None
    if best:
        return best
    for text, folded, factor, how in wordings:
        match = match_wording(folded, query)
        if match.against:
            return RULED_OUT
        points = (weights.WEAK_NAME if match.weak else weights.NAME) * match.share * factor
        if points > 0 and (best is None or points > best.points):
            best = Sign(points, f"{how} '{text[:60]}'")
    return best


def identifier_sign(node: Node, query: Query) -> Sign | None:
    """The sign in markup identifiers, for controls that have no words."""
    known = links().get(query.intent.name, {}).get("id", ())
    if not known:
        return None
    for attribute in _IDENTIFIERS & node.attributes.keys():
        told = split_identifier(node.attributes[attribute])
        if told and any(has_phrase(told, phrase) for phrase in known):
            return Sign(weights.IDENTIFIER, f"its {attribute} says '{node.attributes[attribute][:40]}'")
    return None


def match_wording(folded: str, query: Query) -> Match:
    """The best match of folded text in the query's lexicons; one rules it out unless it is another's wording."""
    folded = without_state(folded) if query.intent.name == BADGED else folded
    matches = [match_folded(folded, each.language, query.intent.name) for each in query.lexicons]
    if any(match.share >= 1.0 and not match.weak for match in matches):
        return Match(1.0)
    if any(match.against for match in matches):
        return Match(against=True)
    return max(matches, key=lambda match: (match.share * (0.5 if match.weak else 1), match.share))


@lru_cache(maxsize=100_000)
def match_folded(folded: str, language: str, intent: str) -> Match:
    """How folded text fits an intent's wording in one language."""
    if not folded or folded in finder(language, intent, "yes"):
        return Match(1.0 if folded else 0.0)
    words = tuple(folded.split())
    if finder(language, intent, "no").longest(words):
        return Match(against=True)
    bare = bare_words(folded)
    known = finder(language, intent, "yes").longest(words)
    covered = _covered(known, len(bare.split()), wordy=INTENTS[intent].wordy) if known else 0.0
    if covered >= weights.FUZZY or not bare:
        return Match(covered)
    if not known and bare in finder(language, intent, "weak"):
        return Match(1.0, weak=True)
    if folded in _whole_wordings(language):
        return Match(covered)
    if intent in TOPICS and any(topic in finder(language, intent, "yes") for topic in _topics(words)):
        return Match(max(covered, LISTED))
    return Match(max(covered, weights.FUZZY * finder(language, intent, "yes").inflected(bare)))


def _topics(words: tuple[str, ...]) -> Iterator[str]:
    """What a wording lists: the parts between words that join; nothing where it lists nothing."""
    joints = [at for at, word in enumerate(words) if word in JOINTS]
    for start, end in pairwise((-1, *joints, len(words)) if joints else ()):
        yield " ".join(words[start + 1 : end])


@lru_cache(maxsize=20)
def _whole_wordings(language: str) -> frozenset[str]:
    """Every exact wording of any control in a language: what is one of them is no inflection of another."""
    return frozenset(phrase for wording in lexicon(language).intents.values() for phrase in wording.yes)


def _covered(known: int, count: int, *, wordy: bool) -> float:
    """How much of the wording is a known phrase: 1 for all of it, less the more other words there are."""
    if known >= count:
        return 1.0
    if count > LONGEST_NAME:
        return 0.9 if wordy else 0.3
    if wordy:
        return 1.0
    return 0.5 + 0.5 * known / count if known > 1 else SINGLE[min(count, 5)]


@lru_cache(maxsize=20_000)
def without_state(folded: str) -> str:
    """A badge's wording without the word that nothing is in it: "basket is still empty" -> "basket"."""
    return re.sub(rf" (?:{vocabulary('').pattern('count', 'empty').pattern})$", "", folded)


@lru_cache(maxsize=20_000)
def bare_words(folded: str) -> str:
    """The wording without numbers and currency words: "cart 2 items" -> "cart"."""
    return " ".join(word for word in folded.split() if not any(c.isdigit() for c in word) and word not in _COUNTED)


def wordings_of(scene: Scene, node: Node) -> tuple[Wording, ...]:
    """Everything that may be read on or about `node`; worked out once per page."""
    key = ("wordings", node.index)
    if key not in scene.answers:
        scene.answers[key] = tuple(_wordings(scene.labels[node.index], node))
    found = scene.answers[key]
    assert isinstance(found, tuple)
    return found


def _wordings(label: str, node: Node) -> list[Wording]:
    told = node.attributes
    found = [(label, 1.0, "named"), (told.get("visible", ""), 1.0, "shows")]
    if node.name:
        found.append((node.text, 1.0, "shows"))
    found += [
        (told.get("title", ""), weights.TITLE, "its tooltip says"),
        (told.get("alt", ""), weights.TITLE, "its image is"),
        (told.get("placeholder", ""), weights.TITLE, "its placeholder says"),
    ]
    seen: dict[str, Wording] = {}
    for text, factor, how in found:
        folded = fold(text) if text and len(text) <= LONGEST_TEXT else ""
        if folded and folded not in seen:
            seen[folded] = Wording(text, folded, factor, how)
    return list(seen.values())


def _store_words(wordings: tuple[Wording, ...], words: str) -> Sign | None:
    for text, folded, _, _ in wordings:
        if folded == words:
            return Sign(weights.STORE_WORDS, f"the store calls it '{text[:60]}'")
        if has_phrase(folded, words):
            return Sign(weights.STORE_WORDS * 0.9, f"the store's words are in '{text[:60]}'")
    return None
