"""A discount disappears on the way to the till.

## What it notices
A discount that was in the total is missing or smaller on a later page, and the total has risen by what is missing.

## Why it hurts
The customer decided with the lower price in mind and pays the higher one, often without noticing.

## Example
10 % off in the basket; on the payment page the line is gone and the total is full again.

## What to do
Carry the discount through every page of the checkout; when a condition is no longer met, say so where it happens.

## When it stays silent
Pages that state no total say nothing about the discount. When the line is not repeated but the total still contains
it, all is well. When the customer changed the basket and the shop told them what that does to the discount, the
change is explained. Delivery charges and tax that are added later are accounted for first.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import moment
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, by_look, discount_of, explain, fees, show, total_of, whole
from journeys.detectors._support.stages import where
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.event import Action
from journeys.model.finding import Friction, Meta, Observation, Proof

TOLERANCE = ROUNDING_MINOR  # own convention, see model/conventions.py

META = Meta(
    id="promo-dropped-later",
    title="Discounts stay until the order",
    trouble="A discount that disappears on the way",
    feels="My discount vanished.",
    remedy="Carry the discount through every page; when a condition is no longer met, say so where it happens.",
    source="the rule of explained changes; any unexplained rest counts",
    group="price",
    tier="A",
    owner="marketing",
    checklist=("C2", "C10"),
)

_CHANGES = ("basket.quantity", "basket.remove", "basket.add", "product.variant", "promo.apply", "promo.remove")
_Facts = tuple[StatedFact, ...]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Follow every discount to the last page that states a total."""
    looks = [(look, facts) for look, facts in by_look(timeline).items() if total_of(facts)]
    found, looked, discounts = [], 0, 0
    for place, (look, facts) in enumerate(looks):
        if not _in_force(facts):
            continue
        discounts += 1
        for later, after in looks[place + 1 :]:
            verdict = _verdict(timeline, facts, after, look, later)
            looked += verdict != "unknown"
            if verdict == "dropped":
                found.append(_friction(timeline, facts, after, later))
                break
        if found:
            break
    empty = missing("no later page states a total to compare") if discounts else not_reached("no discount was in force")
    yield from conclude(found, looked, empty)


def _in_force(facts: _Facts) -> bool:
    discount, total = discount_of(facts), total_of(facts)
    return bool(discount and total and discount.fact.unit == total.fact.unit)


def _verdict(timeline: Timeline, before: _Facts, after: _Facts, look: int, later: int) -> str:
    old, new, had, has = total_of(before), total_of(after), discount_of(before), discount_of(after)
    assert old
    assert new
    assert had
    if old.fact.unit != new.fact.unit:
        return "unknown"
    off, kept = abs(amount(had.fact) or 0), abs(amount(has.fact) or 0) if has else 0
    if kept >= off - TOLERANCE:
        return "kept"
    lost = off - kept
    if _changed_with_a_word(timeline, look, later):
        return "unknown"
    rise = (amount(new.fact) or 0) - (amount(old.fact) or 0)
    if explain(rise, _added(before, after), TOLERANCE) is not None:
        return "kept"  # the line is not repeated, but the total still contains it
    return "dropped" if explain(rise - lost, _added(before, after), TOLERANCE) is not None else "unknown"


def _added(before: _Facts, after: _Facts) -> tuple[int, ...]:
    """Charges and tax that only the later page has, and charges that it no longer has (as negative amounts)."""
    old = [amount(f.fact) or 0 for f in (*fees(before), *whole(before, "tax"))]
    new = [amount(f.fact) or 0 for f in (*fees(after), *whole(after, "tax"))]
    return tuple(x for x in new if x not in old) + tuple(-x for x in old if x not in new)


def _changed_with_a_word(timeline: Timeline, look: int, later: int) -> bool:
    """Whether the customer changed the basket in between and was shown any words about it, or only made it smaller."""
    acts = [s.body for s in timeline.all(Action) if look < moment(s) <= later and s.body.intent in _CHANGES]
    return any(act.response is None or act.response.new_texts or "navigation" in act.response.kinds for act in acts)


def _friction(timeline: Timeline, before: _Facts, after: _Facts, later: int) -> Friction:
    had, has, new = discount_of(before), discount_of(after), total_of(after)
    assert had
    assert new
    unit, look = had.fact.unit, timeline.look(later)
    now = f"only {show(abs(amount(has.fact) or 0), unit)}" if has else "no discount"
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=new.step,
        subject="promo.code",
        cause="facts:basket/discount",
        cause_class="discount-dropped",
        expected=f"a discount of {show(abs(amount(had.fact) or 0), unit)}, as {where(had.fact.stage)}",
        observed=f"{now} {where(new.fact.stage)}; the total is {show(amount(new.fact) or 0, unit)}",
        proofs=(Proof(had.look, had.fact.quote), Proof(later, new.fact.quote)),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
