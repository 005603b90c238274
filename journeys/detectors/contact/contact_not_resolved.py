"""A contact ends, and the issue is where it was.

## What it notices
A contact in chat, by phone or by message that ended without what the customer came for: no status, no remedy, no
answer, no promise; or that the shop's side ended without one. And a contact that ended as settled, after which the
customer had to come back with the same trouble within a week.

## Why it hurts
Whoever has to call again is asked to do the shop's work. Every further contact costs both sides, and customers who
need two are the ones who leave.

## Example
"My parcel is lost." "Thank you for telling us. We take every message seriously."

## What to do
Let whoever answers settle it, or name what happens next and when.

## When it stays silent
A clear no with its reason settles an issue. A promise with a time is pending, not a failure. Where the shop's side said
anything that may settle it in words nobody knows, this cannot tell: only silence, courtesy, questions, hand-overs,
other channels and what was not understood are known to settle nothing. A contact that was held to no goal is not
judged. Asking for news again, or asking a second channel within the hour to compare, is no coming back; without a
customer clock nobody knows how much later it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from journeys.detectors._support.answers import unread
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.contacts import Held, belongs, contacts, language, proof
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

WEEK = timedelta(days=7)  # first-contact resolution: coming back within 7 days fails it (Call Centre Helper)
SOON = timedelta(hours=1)  # own convention: what is asked elsewhere within the hour is a comparison
TROUBLES = frozenset({"lost", "damaged", "refund"})  # what stays settled; a status changes and may be asked for again
OPEN = frozenset({"unresolved", "cut-off"})
UNREAD = "what the shop's side said may settle it, in words of no word list"

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
    left = [one for one in held if one.ended and one.ended.body.outcome in OPEN]
    unclear = [one for one in left if unread(one, language(timeline))]
    found = [_friction(one) for one in left if one not in unclear]
    for place, one in enumerate(held):
        again = next((two for two in held[place + 1 :] if _comes_back(timeline, one, two)), None)
        found += [_again(one, again)] if again else []
    otherwise = missing(UNREAD) if unclear else not_reached("no contact was held to a goal")
    yield from conclude(found, len(held) - len(unclear), otherwise)


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


def _comes_back(timeline: Timeline, first: Held, second: Held) -> bool:
    """Whether the second contact is about the same trouble, which the first had settled less than a week before."""
    assert first.ended
    settled = first.ended.body.outcome == "resolved" and first.began.body.kind in TROUBLES
    if not settled or second.began.body.kind != first.began.body.kind or not belongs(first, second):
        return False
    ended, began = timeline.when(first.ended.seq), timeline.when(second.began.seq)
    return ended is not None and began is not None and SOON < began - ended <= WEEK


def _again(first: Held, second: Held) -> Friction:
    assert first.ended
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=second.began.step,
        subject=first.subject,
        cause=f"contact:{first.name}",
        cause_class="came-back",
        expected=f"“{first.began.body.issue}” stays settled after the first contact",
        observed=f"the customer had to come back with it by {second.began.body.channel}",
        proofs=(Proof(first.ended.seq, first.ended.body.reason), Proof(second.began.seq, second.began.body.issue)),
        loose=first.began.body.channel,
    )
