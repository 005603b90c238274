"""What a return costs is said when it is too late.

## What it notices
The return fee and the days for a return as they stood on pages before the return was asked for, and as the return
itself states them. And a confirmation of the order that takes back what the pages before it had promised.

## Why it hurts
The rules were part of the decision to buy. Learning of a fee with the parcel packed feels like a trap.

## Example
"Free returns within 30 days" in the help pages; on the label's page: "The return fee is 3.95".

## What to do
Print fee, days and method of returns where people decide to buy, and change all places together.

## When it stays silent
The same fee stood on an earlier page. Nothing was read about returns before: then nobody can tell what was said. A
confirmation may be the first page of a walk to name a fee: the shop's page on returns may have named it all along.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, show
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="return-terms-late",
    title="The terms of a return are those that were known before",
    trouble="Return terms that come late",
    feels="You never said it costs",
    remedy="Print fee, days and method of returns where people decide to buy.",
    source="Friction catalogue: any difference from the policy before the purchase",
    group="fulfilment",
    tier="A",
    owner="shop",
    checklist=("C8",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare fee and days before and after the return was asked for, or the order placed."""
    asked = attempts(timeline, "return-request")
    if asked:
        since = asked[0].body.after if asked[0].body.after >= 0 else asked[0].seq
    else:
        since = next((seen.seq for seen in timeline.all(Look) if seen.body.stage == "confirmation"), -1)
    if since < 0:
        yield from conclude((), 0, not_reached("no return was asked for, and no order confirmed"))
        return
    fees = timeline.facts_about("return_fee")
    days = timeline.facts_about("window_days")
    if not any(f.look < since for f in (*fees, *days)):
        yield from conclude((), 0, missing("nothing about returns was read before"))
        return
    late = [f for f in fees if f.look >= since and amount(f.fact) and not _known(f, fees, since)]
    found = [_fee(timeline, f, fees, since) for f in late if asked or _promised(fees, since)]
    found += [_days(timeline, f, days) for f in days if f.look >= since and _shorter(f, days, since)]
    yield from conclude(found, 1, missing("nothing about returns was read before"))


def _promised(fees: tuple[StatedFact, ...], since: int) -> tuple[StatedFact, ...]:
    """What a return was said to cost before, surely read."""
    return tuple(f for f in fees if f.look < since and isinstance(f.fact.value, int))


def _known(late: StatedFact, fees: tuple[StatedFact, ...], begin: int) -> bool:
    """Whether this fee, or one that could not be read surely, stood on an earlier page."""
    return any(f.look < begin and f.fact.value in (late.fact.value, None) for f in fees)


def _shorter(late: StatedFact, days: tuple[StatedFact, ...], begin: int) -> bool:
    said = [f.fact.value for f in days if f.look < begin and isinstance(f.fact.value, int)]
    return bool(said) and isinstance(late.fact.value, int) and late.fact.value < min(said)


def _fee(timeline: Timeline, late: StatedFact, fees: tuple[StatedFact, ...], since: int) -> Friction:
    before = _promised(fees, since)
    expected = f"“{before[0].fact.quote}”, as said before" if before and before[0].fact.quote else "no such fee before"
    return _friction(timeline, late, "return fee", expected, show(amount(late.fact) or 0, late.fact.unit))


def _days(timeline: Timeline, late: StatedFact, days: tuple[StatedFact, ...]) -> Friction:
    said = next(f.fact.value for f in days if f is not late)
    return _friction(timeline, late, "return window", f"{said} days, as said before", f"{late.fact.value} days")


def _friction(timeline: Timeline, late: StatedFact, subject: str, expected: str, observed: str) -> Friction:
    look = timeline.look(late.look)
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=late.step,
        subject=subject,
        cause=f"facts:policy:returns/{subject}",
        cause_class="late",
        expected=expected,
        observed=f"{observed} once the order was placed or the return asked for",
        proofs=(Proof(late.look, late.fact.quote),),
        url=look.url if look else "",
        loose=subject,
    )
