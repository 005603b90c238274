"""What the shop's side said that may have settled an issue in words nobody knows: in doubt it has.

Every clause must be known to settle nothing before a contact is called unsettled: courtesy, a question, not having
understood, a no, a hand-over, another channel, or only the customer's own words again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.contacts import Held, exchanges
from journeys.evidence.timeline import Seen
from journeys.model.event import Turn
from journeys.model.slots import ask_of
from journeys.model.talk import pattern, plain, says

EMPTY = ("lost", "unknown", "unable", "refusal", "handover", "context", "elsewhere", "scope", "examples")
POLITE = ("courtesy", "sorry", "wait", "bye")
MOST = 6  # further words in a clause of EMPTY: more of them may say something else as well
FEW = 2  # further words beside a politeness
TAIL = 2  # words of an item of a list of what can be asked: "with orders, returns and gift cards"
LETTERS, STEM = 4, 5  # shorter words tell nothing; words that begin alike are the same
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_COMMA = re.compile(r"[,:]\s+|\s[-–—]\s|…\s*")


def unread(held: Held, tongue: str) -> str:
    """The first words of the shop's side that may settle what the contact is for; "" when none can.

    Nothing said before the customer spoke does, nor a greeting that opens an answer of several turns.
    """
    known: list[str] = [held.began.body.about, held.began.body.issue]
    for own, answers in exchanges(held):
        known.append(own.body.text)
        for turn in answers[_greets(answers, tongue) :]:
            if turn.body.channel == "phone" and turn.body.options:
                continue  # a menu
            words = first_unread(turn.body.text, tongue, (*known, *turn.body.options))
            if words:
                return words
    return untaken(held)


def untaken(held: Held) -> str:
    """A button of a chat's last choice that nobody pressed: it may lead on."""
    last = next((turn.body for turn in reversed(held.shop) if turn.body.channel != "phone"), None)
    pressed = {plain(turn.body.text) for turn in held.own}
    return next((option for option in last.options if plain(option) not in pressed), "") if last else ""


def first_unread(text: str, tongue: str, known: tuple[str, ...] = ()) -> str:
    """The first clause of a text that is not known to say nothing new; `known` was said or offered already."""
    own = " ".join(plain(one) for one in known)
    heard, numbers = _stems(own), set(re.findall(r"\d+", own))
    for sentence in _SENTENCE.split(plain(text)):
        if _is_empty(sentence, tongue):
            continue
        listed = False
        for clause in _clauses(sentence, tongue):
            listed = listed or says("scope", clause, tongue)
            item = listed and len(clause.split()) <= TAIL
            if not item and not _says_nothing(clause, tongue, heard, numbers):
                return clause
    return ""


def _greets(answers: tuple[Seen[Turn], ...], tongue: str) -> int:
    """How many turns an answer of several opens with that only greet."""
    first = answers[0].body if len(answers) > 1 else None
    return int(first is not None and says("greeting", re.split(r"[,.!]", plain(first.text), maxsplit=1)[0], tongue))


def _is_empty(sentence: str, tongue: str) -> bool:
    """Whether a sentence as a whole says nothing: it leads to help pages, or wants something for some case."""
    offers = says("condition", sentence, tongue) and pattern("ask", "cue").search(sentence) is not None
    return (offers or says("selfhelp", sentence, tongue)) and not says("done", sentence, tongue)


def _clauses(sentence: str, tongue: str) -> Iterator[str]:
    """The parts of a sentence that say something of their own; a question's last part asks and is left out."""
    parts = [part for half in _COMMA.split(sentence) for part in pattern("say", "join", tongue).split(half)]
    parts = [part.strip(" .!?;\"'«»“”") for part in parts if re.search(r"\w", part)]
    yield from parts[:-1] if sentence.rstrip(" \"'»”)").endswith("?") else parts


def _says_nothing(clause: str, tongue: str, heard: frozenset[str], numbers: set[str]) -> bool:
    left = clause
    topics = [topic for topic in (*EMPTY, *POLITE) if says(topic, clause, tongue)]
    for topic in topics:
        left = pattern("say", topic, tongue).sub(" ", left)
    new = len(_stems(left) - heard)
    asked = ask_of(clause)
    if asked.asks or asked.confirms or any(topic in EMPTY for topic in topics):
        return new <= MOST
    if topics:
        return new <= FEW
    return not new and set(re.findall(r"\d+", clause)) <= numbers


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in re.findall(rf"[^\W\d_]{{{LETTERS},}}", text))
