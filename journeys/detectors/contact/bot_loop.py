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
One repeated question with examples or with help is a fair attempt. The same answer to the same words is no loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import Held, contacts, exchanges, proof
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.talk import plain, says

ALIKE = 0.9  # share of equal text; friction catalogue, convention
WORSE = 3  # equal answers in a row; convention

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

_Said = tuple[str, str, tuple[Seen[Turn], ...]]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare each answer of a bot with the one before it."""
    talked = [(one, _answers(one)) for one in contacts(timeline)]
    several = [(one, said) for one, said in talked if said]
    found = [friction for one, said in several if (friction := _judge(one, said))]
    yield from conclude(found, len(several), not_reached("no bot answered"))


def _answers(held: Held) -> list[_Said]:
    """What the customer said, what the bot answered, and its turns; persons and silence break the row."""
    said = []
    for own, answers in exchanges(held):
        bot = tuple(turn for turn in answers if turn.body.speaker == "bot")
        person = any(turn.body.speaker == "agent" for turn in answers)
        text = " ".join(plain(turn.body.text) for turn in bot)
        said.append((plain(own.body.text), "" if person else text, bot))
    return said if any(text for _, text, _ in said) else []


def _judge(held: Held, said: list[_Said]) -> Friction | None:
    longest: list[_Said] = []
    row: list[_Said] = []
    for one in said:
        same = bool(row) and bool(one[1]) and one[0] != row[-1][0] and _alike(one[1], row[-1][1])
        row = [*row, one] if same else [one]
        longest = row if len(row) > len(longest) else longest
    if len(longest) < 2 or (len(longest) == 2 and _helps(longest[1][1])):
        return None
    turns = [turn for _, _, bot in longest for turn in bot]
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


def _alike(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _helps(text: str) -> bool:
    return says("examples", text)
