"""The parcel comes after the last day that was promised.

## What it notices
The promised last day of delivery, and the day the shop says the parcel arrived; or, when that day is over, a status
that says it is still on its way.

## Why it hurts
The customer waited at home, or gave something else as a present. Lateness is what people remember of a shop.

## Example
Promised by Monday 9 March; tracking says "Delivered Thursday 12 March".

## What to do
Promise what the carrier keeps, and measure both; add a day where a route is often late.

## When it stays silent
A parcel on the last day, however late in the evening, is in time. A parcel the shop says is lost is another trouble:
there it counts what the shop does about it. What nobody looked at after the day is pending or unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.afterwards import broken, promised, was_lost
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Meta, Observation

META = Meta(
    id="delivery-promise-broken",
    title="Parcels arrive by the day that was promised",
    trouble="A parcel that comes late",
    feels="It's late",
    remedy="Promise days that the carrier keeps; compare promised and real days for every route.",
    source="Our convention: one day after the promised one",
    group="fulfilment",
    tier="A",
    owner="fulfilment",
    checklist=("C7",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge promised days by what was seen later."""
    made = promised(timeline, "delivery")
    if not made:
        yield from conclude((), 0, not_reached("no day of delivery was promised"))
        return
    if was_lost(timeline):
        yield from conclude((), 0, not_applicable("the parcel was lost"))
        return
    found = [
        broken(
            timeline,
            one,
            severity="S3",
            subject="delivery date",
            expected=f"the parcel is there by {one.promise.due}",
            observed=f"it was not: {one.closed_at[:10]}",
        )
        for one in made
        if one.promise.state == "broken"
    ]
    kept = sum(one.promise.state == "kept" for one in made)
    yield from conclude(found, kept, missing("nobody looked after the promised day"))
