"""A mistake in one field costs the answers in others.

## What it notices
A form is submitted with one deliberate mistake. Every other field is compared before and after: what is empty now,
or holds something else?

## Why it hurts
The customer made one small mistake and has to start again, card number included. Many do not.

## Example
A wrong postcode clears the phone number and the card number.

## What to do
Send the form back as it was. Only the card's security code and passwords may be asked for again.

## When it stays silent
Card codes and passwords may be cleared. A phone number that comes back in another format is not lost. When the
mistake was accepted, there is nothing to compare.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.entries import holds, is_lost
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import field_id, plain
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.fieldwords import field_words
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field

MANY = 2  # lost fields from which it hurts (S3) rather than slows (S2); a lost card number always hurts

META = Meta(
    id="data-lost-on-error",
    title="A mistake costs no other answers",
    trouble="Answers lost after a mistake",
    feels="I have to start again.",
    remedy="Send the form back as it was; only card codes and passwords may be asked for again.",
    source="Baymard: 34 % of sites lose card data; GOV.UK Design System: never clear fields",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
    practice=("P7",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare every form before and after its mistake."""
    mistakes = attempts(timeline, "mistake-submit")
    judged = [s for s in mistakes if s.body.result != "done"]
    found, looked = [], 0
    for seen in judged:
        before, after = page_of(timeline, seen.body.before), page_of(timeline, seen.body.after)
        kept = {field_id(f): f for f in after.fields} if after else {}
        pairs = [(f, kept[field_id(f)]) for f in (before.fields if before else ()) if field_id(f) in kept]
        mistaken = seen.body.subject.split()
        compared = [(old, new) for old, new in pairs if holds(old) and old.key not in mistaken and new.disclosed]
        looked += bool(compared)
        lost = [(old, new) for old, new in compared if is_lost(old, new)]
        if lost:
            found.append(_friction(timeline, seen, lost))
    if mistakes and not judged:
        yield not_applicable("the shop accepted the mistake")
        return
    empty = missing("the form was not seen before and after") if mistakes else not_reached("no mistake was made")
    yield from conclude(found, looked, empty)


def _friction(timeline: Timeline, seen: Seen[Attempt], lost: list[tuple[Field, Field]]) -> Friction:
    look = timeline.look(seen.body.after)
    url = look.url if look else ""
    keys = sorted(old.key or plain(old.label) for old, _ in lost)
    card = "card.number" in keys
    subject = "card.number" if card else keys[0]
    return Friction(
        severity="S3" if len(lost) >= MANY or card else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=f"field:{subject}@{template(url)}",
        cause_class="answers-lost",
        expected="every other field holds what it held before",
        observed=f"after a mistake in {field_words(seen.body.subject)} these are lost: {_listed(lost)}",
        proofs=(*(Proof(seen.body.after, old.label, new.box) for old, new in lost), Proof(seen.body.before)),
        url=url,
        loose=subject,
        count=len(lost),
    )


def _listed(lost: list[tuple[Field, Field]]) -> str:
    """By the labels customers read, in the order of the page."""
    return ", ".join(old.label or field_words(old.key) for old, _ in lost)
