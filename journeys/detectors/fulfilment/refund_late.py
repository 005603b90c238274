"""The money is not back when it should be.

## What it notices
The days the shop names for a refund, counted from the parcel's return (with some days for its way), and the day the
refund stands on the card statement.

## Why it hurts
The customer has neither the thing nor the money, and has to ask for what is theirs.

## Example
"Refund within 14 days"; three weeks after the parcel was handed in, the statement shows nothing.

## What to do
Refund when the parcel is scanned in, by a job and not by hand.

## When it stays silent
Nobody read a statement after the days were over. The way back counts RETURN_POST_DAYS days (a convention), so that a
parcel on its way makes no refund late.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.afterwards import broken, promised
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import RETURN_POST_DAYS
from journeys.model.finding import Meta, Observation

META = Meta(
    id="refund-late",
    title="Refunds come within the days that were named",
    trouble="A refund that is late",
    feels="Still waiting",
    remedy="Refund when the parcel is scanned in at the warehouse.",
    source=f"The shop's own days, and {RETURN_POST_DAYS} days for the way back (our convention); EU: 14 days",
    group="fulfilment",
    tier="A",
    owner="billing",
    checklist=("C8",),
    practice=("P7",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge promised refunds by the statement."""
    made = promised(timeline, "refund")
    found = [
        broken(
            timeline,
            one,
            severity="S3",
            subject="refund",
            expected=f"the money is back by {one.promise.due}",
            observed=f"it was not: {one.closed_at[:10]}",
        )
        for one in made
        if one.promise.state == "broken"
    ]
    kept = sum(one.promise.state == "kept" for one in made)
    otherwise = missing("nobody looked after the days were over") if made else not_reached("no refund was promised")
    yield from conclude(found, kept, otherwise)
