"""Nobody says when it comes.

## What it notices
Whether a day, a range or a number of days for the delivery is stated anywhere before the customer pays: on the product,
in the basket, at the choice of delivery, on the review.

## Why it hurts
Whether it comes before the weekend or the birthday decides if it is bought at all. Without a day the customer asks, or
buys elsewhere.

## Example
The choice of delivery reads "Standard 3.95" and "Express 6.95", and no page before the payment names a day.

## What to do
Name a day or a range of days where delivery is chosen, and a cut-off where there is one.

## When it stays silent
A time in words is enough ("3 to 5 working days", "next day"). Where nothing is delivered (downloads, vouchers) the
question does not arise.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.afterwards import BEFORE_PAYMENT
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.looks import pages
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="delivery-date-missing",
    title="The day of delivery is named before the payment",
    trouble="No word on when it comes",
    feels="When will it come?",
    remedy="Name a day or a range of days where delivery is chosen.",
    source="Our convention: no source names a threshold; what the law asks for differs by country",
    group="fulfilment",
    tier="A",
    owner="shop",
    checklist=("C7",),
)

_PAYING = ("payment", "review")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a time of delivery on every page before the payment."""
    looks = [seen for seen in timeline.all(Look) if seen.body.stage in _PAYING]
    if not looks:
        yield from conclude((), 0, not_reached("the payment was not reached"))
        return
    if not _is_delivered(timeline):
        yield from conclude((), 0, not_applicable("nothing is delivered here"))
        return
    last = looks[-1]
    found = Friction(
        severity="S2",
        confidence="confirmed",
        step=last.step,
        subject="delivery date",
        cause="facts:delivery/delivery_to",
        cause_class="date-missing",
        expected="a day or a number of days is stated before the payment",
        observed="no page before the payment says when it comes",
        proofs=(Proof(last.seq, last.body.title),),
        url=last.body.url,
        loose="delivery date",
    )
    yield from conclude(() if _stated(timeline, last.seq) else (found,), 1, not_reached("the payment was not reached"))


def _is_delivered(timeline: Timeline) -> bool:
    """Whether an address was asked for or a delivery was offered."""
    asked = any(seen.body.stage in ("address", "delivery") for seen in timeline.all(Look))
    return asked or any(f.fact.entity.startswith("delivery") for f in timeline.facts)


def _stated(timeline: Timeline, until: int) -> bool:
    facts = (f for f in timeline.facts if f.seq <= until or f.fact.stage in BEFORE_PAYMENT)
    if any(f.fact.attribute in ("delivery_from", "delivery_to") for f in facts):
        return True
    return any(
        says("delivery-time", node.words)
        for seen, state in pages(timeline, BEFORE_PAYMENT)
        if seen.body.stage in BEFORE_PAYMENT
        for node in state.outline.nodes
        if node.words
    )
