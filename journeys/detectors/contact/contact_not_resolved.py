"""A contact ends, and the issue is where it was.

## What it notices
A contact in chat, by phone or by message that ended without what the customer came for: no status, no remedy, no
answer, no promise; or that the shop's side ended without one.

## Why it hurts
Whoever has to call again is asked to do the shop's work. Every further contact costs both sides, and customers who
need two are the ones who leave.

## Example
"My parcel is lost." "Thank you for telling us. We take every message seriously."

## What to do
Let whoever answers settle it, or name what happens next and when.

## When it stays silent
A clear no with its reason settles an issue. A promise with a time is pending, not a failure. A contact that was held to
no goal is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import Held, contacts, proof
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

OPEN = frozenset({"unresolved", "cut-off"})

META = Meta(
    id="contact-not-resolved",
    title="Contacts settle what they are for",
    trouble="A contact that settled nothing",
    feels="I have to start again with somebody else.",
    remedy="Let whoever answers settle it, or name what happens next and when.",
    source="first-contact resolution: a contact that has to be repeated has failed (Call Centre Helper, SQM Group)",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9", "C4"),
    practice=("P6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge how each contact with a goal ended."""
    held = [one for one in contacts(timeline) if one.ended and one.began.body.issue]
    found = [_friction(one) for one in held if one.ended and one.ended.body.outcome in OPEN]
    yield from conclude(found, len(held), not_reached("no contact was held to a goal"))


def _friction(held: Held) -> Friction:
    assert held.ended
    body = held.ended.body
    how = "ended by the shop without an answer" if body.outcome == "cut-off" else "ended unsettled"
    last = [proof(turn) for turn in held.shop[-2:]]
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=held.ended.step,
        subject=held.subject,
        cause=f"contact:{held.name}",
        cause_class=body.outcome,
        expected=f"“{held.began.body.issue}” is settled, refused with a reason, or promised for a time",
        observed=f"{how} after {len(held.own)} turns: {body.reason}",
        proofs=(*last, Proof(held.ended.seq, body.reason)),
        loose=held.began.body.channel,
    )
