"""Error messages that blame the customer.

## What it notices
Answers to a mistake that put the fault on the reader: "you failed", "you forgot", "you entered a wrong ...", or words
of the law such as "illegal" and "forbidden".

## Why it hurts
Nobody comes to a shop to be told off. The words say who is guilty and leave out what to do.

## Example
"You failed to enter a correct e-mail address."

## What to do
Speak of the field and the way out, not of the person: "Enter an e-mail address in the form name@example.com".

## When it stays silent
"You can", "you must enter a year" and "you have three tries left" blame nobody. It judges English, German, French,
Spanish, Italian and Dutch; of other languages it cannot tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.mistakes import Told, judged, worded
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation

META = Meta(
    id="error-blames",
    title="Error messages blame nobody",
    trouble="An error message that blames the customer",
    feels="So it is my fault?",
    remedy="Speak of the field and the way out, not of what the customer did wrong.",
    source="GOV.UK Design System, error message: words to avoid",
    group="messages",
    tier="C",
    owner="shop",
    checklist=("C6",),
    practice=("P7",),
    locale_bound=True,
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Read what was said of every deliberate mistake."""
    yield from judged(timeline, _judge)


def _accusing(one: Told) -> list[str]:
    return [text for text in (one.own, *one.said) if text and says("blame", text)]


def _judge(one: Told) -> Friction | None:
    words = next(iter(_accusing(one)), "")
    if not words:
        return None
    return worded(one, words, "S1", "blame", "words about the field and the way out", f"“{words}”")
