"""More was taken than was agreed.

## What it notices
The charges of the order on the card statement, added up, and the total of the confirmation (else of the review).

## Why it hurts
Money taken without consent ends in a call to the bank and in no second order.

## Example
The confirmation says 17.95, the statement shows a charge of 18.95.

## What to do
Charge the amount of the order that was confirmed, from the same record.

## When it stays silent
Several charges for several parcels are added up. A reservation that is not charged yet proves nothing. Less than agreed
hurts no customer, and neither does a surplus that was given back to the penny. Money in another currency cannot be
compared. A charge made twice while a process was broken is one trouble with recover-double-charge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from journeys.detectors._support.afterwards import last_statement, summed
from journeys.detectors._support.breaking import faults
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, is_whole, show
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import StatementRead
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="charge-differs",
    title="What is charged is what was confirmed",
    trouble="A charge that is too high",
    feels="They took more",
    remedy="Charge the total of the confirmed order, from the same record.",
    source="Friction catalogue: any difference",
    group="fulfilment",
    tier="A",
    owner="billing",
    checklist=("C6", "C10"),
)

_STAGES = ("confirmation", "review", "payment")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the sum of charges with the total that was agreed."""
    read = last_statement(timeline)
    if read is None:
        yield from conclude((), 0, not_reached("no card statement was read"))
        return
    agreed = _agreed(timeline)
    taken = summed(read.body, "charge")
    if agreed is None or not taken:
        yield from conclude((), 0, missing("no total was read" if agreed is None else "nothing was charged yet"))
        return
    same = {entry.currency for entry in read.body.entries} == {agreed.fact.unit}
    if not same:
        yield from conclude((), 0, missing("the currencies differ"))
        return
    too_much = taken - (amount(agreed.fact) or 0)
    hurts = too_much > 0 and summed(read.body, "refund") != too_much
    found = (_friction(timeline, read, agreed, taken),) if hurts else ()
    yield from conclude(found, 1, missing("no total was read"))


def _agreed(timeline: Timeline) -> StatedFact | None:
    """The total of the confirmation, else the last one before it; only of an order placed on this walk."""
    totals = [f for f in timeline.facts_about("total") if is_whole(f.fact) and amount(f.fact) is not None]
    if not any(f.fact.stage == "confirmation" for f in totals) and not timeline.facts_about("order_number"):
        return None
    for stage in _STAGES:
        stated = [f for f in totals if f.fact.stage == stage]
        if stated:
            return stated[-1]
    return None


def _friction(timeline: Timeline, read: Seen[StatementRead], agreed: StatedFact, taken: int) -> Friction:
    look = timeline.look(agreed.look)
    currency = agreed.fact.unit
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=read.step,
        subject="charge",
        cause=_cause(timeline, read.body, taken - (amount(agreed.fact) or 0)),
        cause_class="charged-more",
        expected=f"a charge of {show(amount(agreed.fact) or 0, currency)}",
        observed=f"{show(taken, currency)} on the card statement",
        proofs=(Proof(agreed.look, agreed.fact.quote), Proof(read.seq, show(taken, currency))),
        url=look.url if look else "",
        loose="charge",
    )


def _cause(timeline: Timeline, read: StatementRead, too_much: int) -> str:
    """The fault's money where one was met and the surplus is what was charged twice, else the order's total."""
    charges = Counter(entry.amount for entry in read.entries if entry.kind == "charge")
    twice = sum(sum_ * (times - 1) for sum_, times in charges.items())
    met = faults(timeline)
    return f"fault:{met[0].name}:money" if met and twice == too_much else "facts:order/total"
