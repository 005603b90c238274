"""It was in stock until it was paid for.

## What it notices
An order of this journey that the shop cancels afterwards without the customer's doing; or an order refused in the
checkout as sold out although the product page promised stock without reserve.

## Why it hurts
The customer stopped looking elsewhere, paid, and now has neither the thing nor, for some days, the money.

## Example
"In stock" on the product page, paid, and two hours later: "Cancelled. Sorry, we have sold out."

## What to do
Count stock when an article is put in the basket, hold it for the checkout, and never sell below zero.

## When it stays silent
"Only 1 left" is a warning: being refused before the payment with a notice is then fair. An order the customer asked to
cancel is the customer's.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.afterwards import statuses
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="stock-promise-broken",
    title="What was in stock when it was paid is sent",
    trouble="Sold out after all",
    feels="It was in stock",
    remedy="Hold stock from the basket to the payment, and refuse before taking money.",
    source="Friction catalogue: any, within the same session",
    group="fulfilment",
    tier="A",
    owner="fulfilment",
    checklist=("C6",),
    practice=("P7",),
)

_GOALS = ("order-place", "stage-submit")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for orders taken back, before and after the payment."""
    placed = [seen for seen in timeline.all(Look) if seen.body.stage == "confirmation"]
    tried = attempts(timeline, *_GOALS)
    if not tried:
        yield from conclude((), 0, not_reached("nothing was ordered"))
        return
    found: list[Friction] = []
    if placed:
        after = [f for f in statuses(timeline) if f.seq > placed[0].seq and f.fact.value == "cancelled"]
        found += [_friction(timeline, f.step, f.look, f.fact.quote, "S4", "cancelled after the payment") for f in after]
    if any(f.fact.value == "in-stock" for f in timeline.facts_about("stock")):
        found += [
            _friction(
                timeline,
                seen.step,
                seen.body.after if seen.body.after >= 0 else seen.seq,
                seen.body.message,
                "S3",
                "refused as sold out",
            )
            for seen in tried
            if seen.body.result in ("refused", "contradicted") and says("sold-out", seen.body.message)
        ]
    looked = sum(seen.body.goal == "order-place" and seen.body.result == "done" for seen in tried)
    yield from conclude(found, looked, not_reached("no order was placed"))


def _friction(timeline: Timeline, step: int, seen: int, quote: str, severity: str, what: str) -> Friction:
    look = timeline.look(seen)
    return Friction(
        severity="S4" if severity == "S4" else "S3",
        confidence="confirmed",
        step=step,
        subject="stock",
        cause="facts:order/stock",
        cause_class=what.replace(" ", "-"),
        expected="what was in stock is sent",
        observed=f"the order was {what}: “{quote}”",
        proofs=(Proof(seen, quote),),
        url=look.url if look else "",
        loose="stock",
    )
