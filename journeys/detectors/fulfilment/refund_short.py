"""Less comes back than should.

## What it notices
The refund on the card statement, and the amount the shop said it would pay back; where it named none, whether just the
delivery of a wholly returned order was kept.

## Why it hurts
A promise of the money back was the reason to buy. Each missing pound is one the customer must ask for.

## Example
"We refund 41.45"; the statement shows 37.50.

## What to do
Refund what the return page says; with a whole order, standard delivery goes back as well (EU law).

## When it stays silent
Deductions that were announced (a return fee, an express surcharge) are part of what the shop said. No refund at all is
another finding. A cent of rounding is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.afterwards import last_statement, summed
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, fees, is_whole, show
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import StatementRead
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="refund-short",
    title="All of the money that was promised comes back",
    trouble="A refund that is too small",
    feels="Not all my money",
    remedy="Refund the amount the return page names, with standard delivery when everything came back.",
    source="EU: all payments received, standard delivery included",
    group="fulfilment",
    tier="A",
    owner="billing",
    checklist=("C8",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the refund with what was said."""
    read = last_statement(timeline)
    if read is None:
        yield from conclude((), 0, not_reached("no card statement was read"))
        return
    back = summed(read.body, "refund")
    if not back:
        yield from conclude((), 0, missing("nothing was refunded yet"))
        return
    said = [f for f in timeline.facts_about("refund", "return") if amount(f.fact) and f.seq < read.seq]
    if said:
        most = max(said, key=lambda f: amount(f.fact) or 0)
        wanted = amount(most.fact) or 0
        found = (_friction(timeline, read, most, wanted, back),) if wanted - back > ROUNDING_MINOR else ()
        yield from conclude(found, 1, missing("no amount was named"))
        return
    kept = _kept_delivery(timeline, read)
    expected = summed(read.body, "charge")
    yield from conclude((_friction(timeline, read, kept, expected, back),) if kept else (), 0, missing("none named"))


def _kept_delivery(timeline: Timeline, read: Seen[StatementRead]) -> StatedFact | None:
    """The order's delivery charge, where exactly that is what did not come back."""
    short = summed(read.body, "charge") - summed(read.body, "refund")
    own = [f for f in fees(timeline.facts) if f.fact.qualifier("kind") == "delivery" and is_whole(f.fact)]
    announced = any(amount(f.fact) for f in timeline.facts_about("return_fee"))
    return next((f for f in own if amount(f.fact) == short and not announced), None)


def _friction(timeline: Timeline, read: Seen[StatementRead], said: StatedFact, wanted: int, back: int) -> Friction:
    look, currency = timeline.look(said.look), said.fact.unit
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=read.step,
        subject="refund",
        cause="facts:refund/amount",
        cause_class="short",
        expected=f"{show(wanted, currency)} come back",
        observed=f"{show(back, currency)} came back",
        proofs=(Proof(said.look, said.fact.quote), Proof(read.seq, show(back, currency))),
        url=look.url if look else "",
        loose="refund",
    )
