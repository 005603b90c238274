"""A crossed-out price that nobody had to pay.

## What it notices
A product page crosses out a price that is higher than the one the same page asked within the 30 days before.

## Why it hurts
The reduction is made up. Customers who remember the price feel fooled, and the law of the European Union calls it
misleading.

## Example
Monday: 14.00. Two weeks later: "was 18.00, now 14.00".

## What to do
Cross out the lowest price of the 30 days before the reduction, taken from the price history.

## When it stays silent
Only prices of the product's own page are compared, with everything that belongs to them equal, and only those it asked
without crossing one out: a sale that goes on, or gets steeper, is no new one. Recommended prices are no former prices.
Where nobody looked 30 days before, a made-up price can be found but not ruled out, and without a customer clock nothing
can be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, show
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.finding import Friction, Meta, Observation, Proof

TOLERANCE = ROUNDING_MINOR  # own convention, see model/conventions.py
WINDOW = timedelta(days=30)  # EU Directive 98/6/EC, article 6a; Commission notice 2021/C 526/02

META = Meta(
    id="was-price-inflated",
    title="Crossed-out prices were asked before",
    trouble="A crossed-out price that nobody had to pay",
    feels="A fake sale.",
    remedy="Cross out the lowest price of the 30 days before the reduction.",
    source="EU Directive 98/6/EC, article 6a; Commission notice 2021/C 526/02",
    group="price",
    tier="B",
    owner="marketing",
    checklist=("C6",),
    practice=("P9",),
)


@dataclass(frozen=True)
class _Seen:
    """What a product's page asked at one look: the price now and, where one is crossed out, the old one."""

    when: datetime
    price: StatedFact
    was: StatedFact | None


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold every crossed-out price against what the same page asked before."""
    found, looked, struck = [], 0, 0
    for seen in (histories := tuple(_histories(timeline))):
        first = next((one for one in seen if one.was), None)
        if first is None:
            continue
        struck += 1
        before = [one for one in seen if one.when < first.when and one.was is None]
        lowest = min((one for one in before if first.when - one.when <= WINDOW), key=_price, default=None)
        if lowest and first.was and _value(first.was) - _price(lowest) > TOLERANCE:
            looked += 1
            found.append(_friction(timeline, first.was, lowest))
        elif lowest and first.when - before[0].when >= WINDOW:
            looked += 1
    empty = (
        missing("nobody looked at its price in the 30 days before") if struck else not_reached("no price was struck")
    )
    yield from conclude(found, looked, empty if histories else not_reached("no price was seen with its time"))


def _histories(timeline: Timeline) -> Iterator[list[_Seen]]:
    """What each product's page asked, in time; only prices with equal currency and qualifiers are one history."""
    found: dict[tuple[object, ...], list[_Seen]] = {}
    for stated in timeline.facts_about("unit_price"):
        fact, when = stated.fact, timeline.stated_when(stated)
        if fact.stage != "product" or amount(fact) is None or when is None:
            continue
        own = [f for f in timeline.facts_about("was_price", fact.entity) if f.look == stated.look]
        if own and (amount(own[0].fact) is None or own[0].fact.unit != fact.unit or _is_recommended(timeline, own[0])):
            continue
        key = (fact.entity, fact.unit, fact.qualifiers)
        found.setdefault(key, []).append(_Seen(when, stated, own[0] if own else None))
    yield from found.values()


def _is_recommended(timeline: Timeline, was: StatedFact) -> bool:
    """Whether the page calls a price a recommended one."""
    state = page_of(timeline, was.look)
    words = (node.words for node in state.outline.nodes) if state else ()
    return says("recommended-price", was.fact.quote) or any(says("recommended-price", said) for said in words)


def _value(stated: StatedFact) -> int:
    return amount(stated.fact) or 0


def _price(seen: _Seen) -> int:
    return _value(seen.price)


def _friction(timeline: Timeline, was: StatedFact, lowest: _Seen) -> Friction:
    look, unit = timeline.look(was.look), was.fact.unit
    return Friction(
        severity="S2",
        confidence="probable",
        step=was.step,
        subject=was.fact.entity,
        cause=f"facts:{was.fact.entity}/was_price",
        cause_class="was-inflated",
        expected=f"at most {show(_price(lowest), unit)} crossed out, as asked on {lowest.when:%d %B %Y}",
        observed=f"{show(_value(was), unit)} crossed out",
        proofs=(Proof(was.look, was.fact.quote), Proof(lowest.price.look, lowest.price.fact.quote)),
        url=look.url if look else "",
        loose="item",
    )
