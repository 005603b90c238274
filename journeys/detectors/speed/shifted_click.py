"""A control moves away from under the finger.

## What it notices
While a page loads, a link, button or field that was in view and still for as long as aiming takes (300 ms) is pushed
away by at least half of its height or width. Told where it happens in at least two of three cold loads, and graver
where another control lies at that spot then which accepts, buys or removes something.

## Why it hurts
The customer presses what is there when the finger lands: not what was chosen, but what came in its place.

## Example
A notice arrives a second late above the list. Where "Show sizes" had been, "Add to basket" is now.

## What to do
Reserve the space of pictures, banners and messages before they arrive.

## When it stays silent
What glides on purpose (carousels, menus) and what moves again and again is not counted, nor is a move of a few pixels.
A move in one load of three is chance. What comes over a page without moving it is for overlay-intrusive to judge.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.names import stable
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import SAMPLES_TO_CONFIRM
from journeys.model.event import Timing
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.sight import Pushed

LOADS = 2  # friction catalogue: it must happen in two of three loads

META = Meta(
    id="shifted-click",
    title="Controls stay under the finger while the page loads",
    trouble="A control moves away from under the finger",
    feels="I pressed the wrong thing.",
    remedy="Reserve the space of pictures, banners and messages before they arrive.",
    source="own convention: half of its size, within the 300 ms that aiming takes, in two of three loads",
    group="speed",
    tier="B",
    owner="it",
    checklist=("C1",),
    practice=("P3",),
    device_bound=True,
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every page that was loaded often enough to tell chance from habit."""
    watched = [s for s in timeline.all(Timing) if s.body.pushed is not None and len(s.body.cls) >= SAMPLES_TO_CONFIRM]
    found = [_friction(seen, moved) for seen in watched if (moved := _often(seen.body))]
    yield from conclude(found, len(watched), missing(f"no page was loaded {SAMPLES_TO_CONFIRM} times and watched"))


def _often(timing: Timing) -> list[Pushed]:
    """What is pushed often, the gravest first. A control without a name is not known from one load to the next."""
    often = [one for one in timing.pushed or () if one.loads >= LOADS and one.name]
    return sorted(often, key=lambda one: (not _commits(one), not one.owner, one.at_ms))


def _commits(one: Pushed) -> bool:
    return bool(one.owner) and says("commits", one.owner.partition(" ")[2])


def _friction(seen: Seen[Timing], moved: list[Pushed]) -> Friction:
    timing, first = seen.body, moved[0]
    there = f"; “{first.owner}” is there then" if first.owner else ""
    more = f"; so do {len(moved) - 1} more" if len(moved) > 1 else ""
    return Friction(
        severity="S3" if _commits(first) else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=f"{first.role} {stable(first.name)}",
        cause=f"shift:{template(timing.url)}",
        cause_class="moved-away",
        expected="what can be pressed stays where it is once it is seen",
        observed=f"“{first.name}” moves by {first.by:.0f} px after {first.at_ms / 1000:.1f} s, "
        f"in {first.loads} of {len(timing.cls)} loads{there}{more}",
        proofs=tuple(Proof(seen.seq, f"{one.role} {one.name} moves by {one.by:.0f} px", one.box) for one in moved[:3]),
        url=timing.url,
        loose=first.role,
        count=len(moved),
    )
