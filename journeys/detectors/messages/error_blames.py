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

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.mistakes import Told, refused, told, tongue
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

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
    heard = [one for one in told(timeline) if one.words.strip()]
    known = [one for one in heard if tongue(timeline, one.page)]
    found = [_friction(one, text) for one in known for text in _accusing(one)[:1]]
    if heard and not known:
        empty = missing("there is no word list for this language")
    elif refused(timeline):
        empty = missing("the messages of the mistakes were not read")
    else:
        empty = not_reached("no mistake was made")
    yield from conclude(found, len(known), empty)


def _accusing(one: Told) -> list[str]:
    return [text for text in (one.own, *one.said) if text and says("blame", text)]


def _friction(one: Told, words: str) -> Friction:
    url = one.page.outline.url
    return Friction(
        severity="S1",
        confidence="probable",
        step=one.seen.step,
        subject=one.key,
        cause=f"message:{one.key}@{template(url)}",
        cause_class="blame",
        expected="words about the field and the way out",
        observed=f"“{words}”",
        proofs=(Proof(one.seen.seq, words), Proof(one.seen.body.after, words, one.field.box)),
        url=url,
        loose=one.key,
    )
