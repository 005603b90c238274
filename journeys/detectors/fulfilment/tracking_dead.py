"""The parcel cannot be followed.

## What it notices
The link to the carrier that leads nowhere; or an order that is still "dispatched", with no step further, three working
days after that was said first.

## Why it hurts
Between paying and unpacking, tracking is all a customer has. When it is dead, the parcel seems to be as well.

## Example
The order's page links to the carrier, which answers 404: it does not know the number.

## What to do
Test the link with a number that was handed over today; hide it until the carrier knows the number.

## When it stays silent
A label that was made while the parcel still waits is fine as long as the status says so. A carrier that wants a person
(401, 403, 429) is inconclusive.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.afterwards import statuses, working_days_between
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.places import template
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.event import LinkChecked
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="tracking-dead",
    title="Parcels can be followed",
    trouble="Tracking that leads nowhere",
    feels="Where is my parcel?",
    remedy="Link to the carrier only with a number it knows, and show its events.",
    source="Our convention: three working days without an event",
    group="fulfilment",
    tier="A",
    owner="fulfilment",
    checklist=("C7",),
)

QUIET_WORKING_DAYS = 3  # our convention
_INCONCLUSIVE = (401, 403, 405, 429)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge carrier links and the pace of the order's status."""
    links = [seen for seen in timeline.all(LinkChecked) if seen.body.place == "carrier"]
    told = [seen for seen in links if seen.body.status not in _INCONCLUSIVE]
    found = [
        Friction(
            severity="S2",
            confidence="confirmed",
            step=seen.step,
            subject="carrier link",
            cause=f"page:{template(seen.body.url)}",
            cause_class="link-dead",
            expected="the carrier knows the parcel",
            observed=f"the link answers {seen.body.status or seen.body.failure or 'nothing'}",
            proofs=(Proof(seen.seq, seen.body.url),),
            url=seen.body.page_url,
            loose="carrier link",
        )
        for seen in told
        if seen.body.status == 0 or seen.body.status >= 400
    ]
    seen_moving, quiet = _pace(timeline)
    cause = found[0].cause if found else "facts:order/tracking"
    found += [_silence(timeline, *quiet, cause)] if quiet else []
    yield from conclude(found, len(told) + seen_moving, not_reached("no parcel was followed"))


def _pace(timeline: Timeline) -> tuple[int, tuple[StatedFact, StatedFact] | None]:
    """How many looks showed a parcel that moved, and the first and last of those that showed none for too long."""
    states = statuses(timeline)
    gone = [stated for stated in states if stated.fact.value == "dispatched"]
    moving = sum(stated.fact.value in ("in-transit", "out-for-delivery", "delivered") for stated in states)
    if len(gone) < 2 or states[-1].fact.value != "dispatched":
        return moving, None
    first, last = timeline.when(gone[0].seq), timeline.when(gone[-1].seq)
    if first and last and working_days_between(first.date(), last.date()) >= QUIET_WORKING_DAYS:
        return moving, (gone[0], gone[-1])
    return moving, None


def _silence(timeline: Timeline, first: StatedFact, last: StatedFact, cause: str) -> Friction:
    look = timeline.look(last.look)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=last.step,
        subject="order status",
        cause=cause,
        cause_class="no-event",
        expected=f"an event within {QUIET_WORKING_DAYS} working days of the dispatch",
        observed=f"still “{last.fact.quote}” at the last look",
        proofs=(Proof(first.look, first.fact.quote), Proof(last.look, last.fact.quote)),
        url=look.url if look else "",
        loose="order status",
    )
