"""The bot gives the same answer to different questions.

## What it notices
Two or more answers of a bot in a row that are the same, or nearly, although the customer said something else each time.

## Why it hurts
It tells the customer that nobody listens, and it never ends by itself.

## Example
"I can help with orders, returns and delivery. What would you like to know?" Three times.

## What to do
After one answer that did not help, ask back with examples; after the second, fetch a person.

## When it stays silent
One repeated question with examples, choices or help is a fair attempt. The same answer to the same question is no loop,
in whatever words it was asked again: only a new question, something newly told, or asking for a person calls for
another answer. Two equal answers are judged only where every word of them is known to say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from journeys.detectors._support.answers import first_unread
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import Held, contacts, exchanges, language, proof
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.talk import plain, says

ALIKE = 0.9  # share of equal text; friction catalogue, convention
WORSE = 3  # equal answers in a row; convention
SAME_QUESTION = 0.6  # of a question's words that come again when it is only asked again; convention
_EXAMPLES = re.compile(r"[«“„‚‘\"][^»”“‘’\"]+\s[^»”“‘’\"]+[»”“‘’\"]|:\s+[^.?!:]+[,/;|]|\n\s*(?:[-*•·]|\d[.)])\s")

META = Meta(
    id="bot-loop",
    title="The bot does not turn in circles",
    trouble="The same answer to different questions",
    feels="It does not get it.",
    remedy="Ask back once with examples, then fetch a person.",
    source="convention: two equal answers in a row to different words, three hurt",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9",),
    practice=("P3",),
)


@dataclass(frozen=True)
class _Said:
    """What the customer said, what the bot answered to it ("": nothing, or a person did), and its turns."""

    own: Seen[Turn]
    text: str
    bot: tuple[Seen[Turn], ...]

    @property
    def options(self) -> frozenset[str]:
        """What could be pressed."""
        return frozenset(plain(option) for turn in self.bot for option in turn.body.options)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare each answer of a bot with the one before it."""
    talked = [(one, _answers(one)) for one in contacts(timeline)]
    several = [(one, said) for one, said in talked if said]
    found = [friction for one, said in several if (friction := _judge(one, said, language(timeline)))]
    yield from conclude(found, len(several), not_reached("no bot answered"))


def _answers(held: Held) -> list[_Said]:
    """Persons and silence break the row."""
    said = []
    for own, answers in exchanges(held):
        bot = tuple(turn for turn in answers if turn.body.speaker == "bot")
        person = any(turn.body.speaker == "agent" for turn in answers)
        text = "" if person else " ".join(plain(turn.body.text) for turn in bot)
        said.append(_Said(own, text, bot))
    return said if any(one.text for one in said) else []


def _judge(held: Held, said: list[_Said], tongue: str) -> Friction | None:
    longest: list[_Said] = []
    row: list[_Said] = []
    for one in said:
        same = bool(row) and bool(one.text) and _differs(row[-1], one) and _alike(one.text, row[-1].text)
        row = [*row, one] if same else [one]
        longest = row if len(row) > len(longest) else longest
    if len(longest) < 2 or not _proved(longest, tongue):
        return None
    turns = [turn for one in longest for turn in one.bot]
    return Friction(
        severity="S3" if len(longest) >= WORSE else "S2",
        confidence="confirmed",
        step=turns[0].step,
        subject=held.subject,
        cause=f"loop:{held.name}",
        cause_class="loop",
        expected="different questions get different answers, or a person",
        observed=f"“{turns[-1].body.text[:120]}” {len(longest)} times in a row",
        proofs=tuple(proof(turn) for turn in turns[:4]),
        loose=held.began.body.channel,
    )


def _differs(one: _Said, other: _Said) -> bool:
    return plain(one.own.body.text) != plain(other.own.body.text)


def _alike(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _proved(row: list[_Said], tongue: str) -> bool:
    """Whether the row is a loop for certain: the answer says nothing, or another one was called for and did not come.

    Of two answers both must hold, and neither may help. A choice that leads back to itself when taken is one; choices
    nobody took prove nothing.
    """
    pairs = list(pairwise(row))
    if any(one.options for one in row):
        return any(plain(two.own.body.text) in one.options for one, two in pairs)
    own = tuple(one.own.body.text for one in row)
    empty = not any(first_unread(turn.body.text, tongue, own) for turn in row[-1].bot)
    if len(row) < WORSE:
        return empty and not _helps(row[-1])
    return empty or any(_calls_for_more(row[:place], row[place], tongue) for place in range(1, len(row)))


def _calls_for_more(before: list[_Said], now: _Said, tongue: str) -> bool:
    """Whether the customer told something new, asked for a person, or asked something else."""
    told = {slot for one in before for slot in one.own.body.slots} | {"issue"}
    if set(now.own.body.slots) - told or says("person", now.own.body.text, tongue):
        return True
    asked, again = _words(before[-1].own), _words(now.own)
    return len(asked & again) < SAME_QUESTION * min(len(asked), len(again))


def _words(turn: Seen[Turn]) -> frozenset[str]:
    return frozenset(word[:5] for word in re.findall(r"[^\W\d_]{4,}", plain(turn.body.text)))


def _helps(said: _Said) -> bool:
    """Whether an answer gives examples (in words that say so, in quotation marks, as a list), or asks for patience."""
    text = " ".join(turn.body.text for turn in said.bot)
    return bool(said.options) or says("examples", text) or says("wait", text) or _EXAMPLES.search(text) is not None
