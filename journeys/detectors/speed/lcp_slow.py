"""The main content of a page appears late.

## What it notices
The time until the largest picture or text of a page is painted (Largest Contentful Paint), as the median of several
cold loads in the lab. Above 2.5 seconds is slow, above 4 seconds is poor.

## Why it hurts
Customers who look at an empty page wonder whether it works at all, and leave before they have seen the offer.

## Example
A product page shows its photo after five seconds; until then there is white space with a price in it.

## What to do
Deliver the largest element first: a smaller picture, no lazy loading for it, no script in front of it, a faster
first answer.

## When it stays silent
One slow load among fast ones does not count: the median does. Small late pictures do not count: only the largest
element does. Fewer than three loads are told as probable. These are lab values: the thresholds were made for what
real visitors meet.
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

GOOD_MS = 2_500  # web-vitals onLCP: good up to here
POOR_MS = 4_000  # web-vitals onLCP: poor above
TTFB_SHARE = (
    0.4  # above this share of the time the slow first answer is the cause, not the content (own rule of clusters)
)

META = Meta(
    id="lcp-slow",
    title="Pages show their main content quickly",
    trouble="Main content appears late",
    feels="Is it loading at all?",
    remedy="Deliver the largest picture or text first: smaller, not lazy, nothing in front of it.",
    source="web-vitals onLCP: good up to 2.5 s, poor above 4 s (lab value here, not a field value)",
    group="speed",
    tier="B",
    owner="it",
    checklist=("C1", "C6"),
    practice=("P3",),
    device_bound=True,
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the median load of every page that was measured."""
    measured = [seen for seen in timeline.all(Timing) if seen.body.lcp_ms]
    found = [_friction(seen) for seen in measured if median(seen.body.lcp_ms) > GOOD_MS]
    yield from conclude(found, len(measured), missing("no cold load was measured"))


def _friction(seen: Seen[Timing]) -> Friction:
    timing = seen.body
    late = median(timing.lcp_ms)
    slow_answer = bool(timing.ttfb_ms) and median(timing.ttfb_ms) > TTFB_SHARE * late
    element = f" ({timing.lcp_element})" if timing.lcp_element else ""
    return Friction(
        severity="S3" if late > POOR_MS else "S2",
        confidence="confirmed" if len(timing.lcp_ms) >= SAMPLES_TO_CONFIRM else "probable",
        step=seen.step,
        subject="page",
        cause=f"{'load' if slow_answer else 'lcp'}:{template(timing.url)}",
        cause_class="main-content-late",
        expected=f"main content within {GOOD_MS / 1000:.1f} s",
        observed=f"main content{element} after {late / 1000:.1f} s (median of {len(timing.lcp_ms)} lab loads)",
        proofs=(Proof(seen.seq, f"LCP {', '.join(f'{ms:.0f}' for ms in timing.lcp_ms)} ms", timing.lcp_box),),
        url=timing.url,
        loose="page",
    )
