"""Things move while the page is loading.

## What it notices
How far the content of a page jumps on its own while it loads (Cumulative Layout Shift in session windows), as the
median of several cold loads without any input. Above 0.1 is noticeable, above 0.25 is poor.

## Why it hurts
A customer aims at one button, the page moves, and the thumb lands on another. Readers lose their line.

## Example
A banner arrives two seconds late and pushes the whole page down by almost half a screen.

## What to do
Reserve the space of pictures, banners and messages before they arrive.

## When it stays silent
Space that was reserved does not shift anything. Movement right after a customer's own input is not counted by the
measure. One jumpy load among quiet ones does not count: the median does.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import SAMPLES_TO_CONFIRM
from journeys.model.event import Timing
from journeys.model.finding import Friction, Meta, Observation, Proof

GOOD = 0.1  # web-vitals onCLS: good up to here
POOR = 0.25  # web-vitals onCLS: poor above

META = Meta(
    id="cls-jumpy",
    title="Pages stand still while they load",
    trouble="The page jumps while it loads",
    feels="It moved just as I tapped.",
    remedy="Reserve the space of pictures, banners and messages before they arrive.",
    source="web-vitals onCLS: good up to 0.1, poor above 0.25 (lab value here)",
    group="speed",
    tier="B",
    owner="it",
    checklist=("C1",),
    practice=("P3",),
    device_bound=True,
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the median shift of every page that was measured."""
    measured = [seen for seen in timeline.all(Timing) if seen.body.cls]
    found = [_friction(seen) for seen in measured if median(seen.body.cls) > GOOD]
    yield from conclude(found, len(measured), missing("no layout shift was measured"))


def _friction(seen: Seen[Timing]) -> Friction:
    timing = seen.body
    shift = median(timing.cls)
    moved = f"; moved: {timing.shifted}" if timing.shifted else ""
    return Friction(
        severity="S2" if shift > POOR else "S1",
        confidence="confirmed" if len(timing.cls) >= SAMPLES_TO_CONFIRM else "probable",
        step=seen.step,
        subject="page",
        cause=f"shift:{template(timing.url)}",
        cause_class="layout-shift",
        expected=f"a layout shift of at most {GOOD}",
        observed=f"a layout shift of {shift:.2f} (median of {len(timing.cls)} lab loads){moved}",
        proofs=(Proof(seen.seq, f"CLS {', '.join(f'{value:.3f}' for value in timing.cls)}"),),
        url=timing.url,
        loose="page",
    )
