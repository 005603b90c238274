"""A step takes longer than it used to.

## What it notices
How long the shop made the customer wait in a step, against the same step in the shop's own last good runs on the same
kind of machine: more than half as long again and more than half a second above their median, and longer than in any
of them.

## Why it hurts
Nobody decides to make a shop slow. It gets slower release by release, and each time too little for anyone to notice;
customers who come back do.

## Example
"Open the basket" made customers wait for 0.4 s in the last five runs. Since yesterday's release it is 1.7 s.

## What to do
Look at what changed between the last good run and this one on the way of this step.

## When it stays silent
Without three good earlier runs on the same kind of machine the robot cannot tell. Where most steps of the journey are
slower than before, the machine or the line is more likely than the shop, and it cannot tell either. A step as slow as
it once was in an earlier run is within what is usual.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.waits import waits_of
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import EARLIER_RUNS
from journeys.model.event import Action
from journeys.model.finding import CannotTell, Friction, Meta, Observation, Proof

TIMES = 1.5  # own convention: half as long again
LEAST_S = 0.5  # own convention: below half a second more nobody notices
RUNS = EARLIER_RUNS  # own convention, see model/conventions.py
EVERYWHERE_S = LEAST_S / 2  # own convention: where the middle step is this much slower, the machine is

META = Meta(
    id="step-slower-than-before",
    title="Steps take no longer than before",
    trouble="A step takes longer than before",
    feels="It got worse.",
    remedy="Look at what changed on the way of this step since the last good run.",
    source="own convention, compared with the shop's own last good runs",
    group="speed",
    tier="B",
    owner="it",
    checklist=("C6",),
    practice=("P8", "P9"),
    device_bound=True,
)

_LEAST_STEPS = 3  # fewer say nothing about the machine


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold the wait in every step against the same step of earlier runs."""
    now = waits_of(timeline)
    earlier = timeline.earlier.waits
    known = {key: earlier[key] for key in now if len(earlier.get(key, ())) >= RUNS}
    slower = [key for key, before in known.items() if _is_slower(now[key].seconds, before)]
    others = [(now[key].seconds, median(before)) for key, before in known.items()]
    if slower and (doubt := _doubt(others, len(slower))):
        yield doubt
        return
    found = [_friction(timeline, key, now[key].step, now[key].seconds, known[key]) for key in slower]
    yield from conclude(found, len(known), missing(f"it takes {RUNS} good earlier runs to compare with"))


def _is_slower(now: float, before: tuple[float, ...]) -> bool:
    usual = median(before)
    return now > TIMES * usual and now > usual + LEAST_S and now > max(before)


def _doubt(steps: list[tuple[float, float]], slower: int) -> CannotTell | None:
    """Whether the machine is slower rather than the shop: told by (seconds now, seconds usually) of all steps."""
    if len(steps) < _LEAST_STEPS or slower > len(steps) / 2:
        return missing("there are too few other steps to tell the shop from the machine")
    typical = sorted(now - usual for now, usual in steps)[(len(steps) - 1) // 2]
    if typical > EVERYWHERE_S:
        return missing("most steps were slower than before: the machine or the line was busy")
    return None


def _friction(timeline: Timeline, key: str, step: int, now: float, before: tuple[float, ...]) -> Friction:
    acts = [seen for seen in timeline.all(Action) if seen.step == step and seen.body.wait_ms > 0]
    longest = max(acts, key=lambda seen: seen.body.wait_ms)
    return Friction(
        severity="S1",
        confidence="probable",
        step=step,
        subject=f"step {key}",
        cause=f"slower:{key}",
        cause_class="step-slower",
        expected=f"about {median(before):.1f} s, as in {len(before)} earlier runs on this kind of machine",
        observed=f"{now:.1f} s of waiting in “{key}”, most of it at “{longest.body.title}”",
        proofs=(Proof(longest.seq, f"{longest.body.title}: {longest.body.wait_ms / 1000:.1f} s"),),
        loose="step",
    )
