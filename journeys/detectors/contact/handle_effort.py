"""Getting help costs more than it used to.

## What it notices
The effort of each contact: what the customer had to say or press (one each), what had to be said again (two more each),
hand-overs to another person (three each) and the minutes of waiting. It is held against the same contact of the
shop's own earlier runs only, and told where it is half as much again, and more than in any of them.

## Why it hurts
Answers that come in the end can still wear people out. Effort, more than delight, decides whether they stay.

## Example
In the last five runs a damaged parcel was settled in three messages. Today the bot asked three questions first, and
the desk asked two of them again: eleven.

## What to do
Look at what the contact asks for now and did not ask for before.

## When it stays silent
There is no number that is right for all shops: without three earlier runs the robot cannot tell. It is a measure that
counts what other detectors tell one by one, so it never weighs in the index. A contact that got easier is clear.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.contacts import proof
from journeys.detectors._support.handling import REPEATED, TRANSFER, Handled, handled
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import EARLIER_RUNS
from journeys.model.finding import Friction, Meta, Observation

RISE = 1.5  # own convention: half as much again
LEAST_RISE = 4  # own convention: and more than one question to be answered in full
RUNS = EARLIER_RUNS  # own convention, see model/conventions.py

META = Meta(
    id="handle-effort",
    title="Getting help takes no more effort than before",
    trouble="Getting help takes more effort than before",
    feels="It used to be easier to get an answer.",
    remedy="Look at what the contact asks for now and did not ask for before.",
    source="own measure, compared with the shop's own earlier runs only",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9",),
    practice=("P6", "P8"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold every contact against the same one of earlier runs."""
    told = handled(timeline)
    earlier = timeline.earlier.handling
    known = [(one, earlier[one.held.subject]) for one in told if len(earlier.get(one.held.subject, ())) >= RUNS]
    found = [_friction(one, before) for one, before in known if _rose(one.effort, before)]
    empty = missing(f"it takes {RUNS} earlier runs to compare with") if told else not_reached("nobody was contacted")
    yield from conclude(found, len(known), empty)


def _rose(now: float, before: tuple[float, ...]) -> bool:
    usual = median(before)
    return now > RISE * usual and now >= usual + LEAST_RISE and now > max(before)


def _friction(one: Handled, before: tuple[float, ...]) -> Friction:
    repeated, passed = REPEATED * one.repeated, TRANSFER * one.transfers
    largest = max(("transfer", passed), ("slots", repeated), ("handling", one.turns + one.minutes), key=lambda p: p[1])
    parts = (
        f"{one.turns} turns, {one.repeated} said again, {one.transfers} hand-overs, {one.minutes:.0f} min of waiting"
    )
    return Friction(
        severity="S1",
        confidence="unconfirmed",
        step=one.held.began.step,
        subject=one.held.subject,
        cause=f"{largest[0]}:{one.held.name}",
        cause_class="effort-rose",
        expected=f"about {median(before):g}, as in {len(before)} earlier runs",
        observed=f"{one.effort:g}: {parts}",
        proofs=tuple(proof(turn) for turn in one.held.own[:6]),
        loose=one.held.began.body.channel,
    )
