"""The shop takes long to answer at all.

## What it notices
The time from the request of a page to the first byte of its answer, redirects included, as the median of several cold
loads. Above 0.8 seconds is slow, above 1.8 seconds is poor.

## Why it hurts
Nothing can be shown before the first byte. The customer sees the old page, or none, and thinks the tap was not noticed.

## Example
The basket takes two seconds before the browser hears anything from the shop.

## What to do
Find out what the server does before it answers: slow queries, missing caches, chains of redirects.

## When it stays silent
One slow answer among fast ones does not count: the median does. If a late main content is only due to the late
answer, both are told as one trouble, not two.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import SAMPLES_TO_CONFIRM
from journeys.model.event import NetworkRequest, Timing
from journeys.model.finding import Friction, Meta, Observation, Proof

GOOD_MS = 800  # web-vitals onTTFB: good up to here
POOR_MS = 1_800  # web-vitals onTTFB: poor above

META = Meta(
    id="ttfb-slow",
    title="The shop answers quickly",
    trouble="The shop answers late",
    feels="Nothing happens.",
    remedy="Shorten what the server does before its first byte: queries, caches, redirects.",
    source="web-vitals onTTFB: good up to 800 ms, poor above 1800 ms (lab value here)",
    group="speed",
    tier="B",
    owner="it",
    checklist=("C6",),
    practice=("P3",),
)

_REDIRECTS = (301, 302, 303, 307, 308)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the median first answer of every page that was measured."""
    measured = [seen for seen in timeline.all(Timing) if seen.body.ttfb_ms]
    found = [_friction(timeline, seen) for seen in measured if median(seen.body.ttfb_ms) > GOOD_MS]
    yield from conclude(found, len(measured), missing("no first answer was measured"))


def _friction(timeline: Timeline, seen: Seen[Timing]) -> Friction:
    timing = seen.body
    late = median(timing.ttfb_ms)
    return Friction(
        severity="S2" if late > POOR_MS else "S1",
        confidence="confirmed" if len(timing.ttfb_ms) >= SAMPLES_TO_CONFIRM else "probable",
        step=seen.step,
        subject="page",
        cause=f"load:{template(timing.url)}",
        cause_class="first-answer-late",
        expected=f"a first answer within {GOOD_MS / 1000:.1f} s",
        observed=f"first answer after {late / 1000:.1f} s (median of {len(timing.ttfb_ms)} lab loads)"
        + _chain(timeline, timing.url),
        proofs=(Proof(seen.seq, f"TTFB {', '.join(f'{ms:.0f}' for ms in timing.ttfb_ms)} ms"),),
        url=timing.url,
        loose="page",
    )


def _chain(timeline: Timeline, url: str) -> str:
    hops = {
        seen.body.url
        for seen in timeline.all(NetworkRequest)
        if seen.body.resource == "document"
        and seen.body.status in _REDIRECTS
        and template(seen.body.url) == template(url)
    }
    return f"; redirected from {', '.join(sorted(hops))}" if hops else ""
