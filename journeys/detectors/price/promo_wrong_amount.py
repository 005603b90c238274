"""The code takes off another amount than it says.

## What it notices
What was said of a code, when the shop took it or where it was offered ("10% off your order", "£5.00 off orders of
£30.00 or more", "free delivery"), against what is taken off then.

## Why it hurts
The customer was promised more. Most never calculate; who does, tells everybody.

## Example
"Code applied: 20% off." Goods for 50.00, and 4.00 are taken off.

## What to do
Compute the discount from the rule that is shown, and show the rule of codes that do not count for everything.

## When it stays silent
Per cents of the goods, of single lines, of goods and delivery, or of the price without VAT are all accepted: which is
meant is rarely said. So is an amount without VAT, and one that is as large as the goods it counts for. Delivery may
cost something when another kind of delivery than the one named was chosen. "Up to", "each" and sentences with
several numbers are not judged, nor is a discount that cannot be seen, nor a basket below the minimum. A discount that
is larger than said is the customer's luck.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, by_look, discount_of, fees, nearest, show, whole
from journeys.detectors._support.vat import rates_of
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

TOLERANCE_PER_LINE = ROUNDING_MINOR  # own convention, see model/conventions.py
MOST_LINES = 8  # more lines are not tried in every combination: nearly any amount is a share of some of them

META = Meta(
    id="promo-wrong-amount",
    title="Codes take off what they say",
    trouble="A code that takes off less than it says",
    feels="It said 20 %. This is not 20 %.",
    remedy="Compute the discount from the rule that is shown, and show what it does not count for.",
    source="arithmetic of our own; one minor unit per line of rounding",
    group="price",
    tier="A",
    owner="marketing",
    checklist=("C2",),
)

_PERCENT = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?%")
_KIND = re.compile(r"standard\w*|express\w*|economy|next[- ]day|premium|click\W{1,3}collect")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LIMITED = re.compile(r"(?<!\w)(?:up to|bis zu|max\w*|jusqu|hasta|fino a|tot|maximaal)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True)
class _Promise:
    """What a code is to take off: per cent, minor units or the delivery. `quote` is where it was said."""

    kind: str
    value: float
    minimum: int
    quote: str


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every code that was taken with a rule in words."""
    found, looked, taken = [], 0, 0
    looks = by_look(timeline)
    rates = rates_of(timeline.journey.locale)
    for seen in attempts(timeline, "code-apply"):
        if seen.body.result != "done":
            continue
        taken += 1
        promise = _promise(timeline, seen)
        facts = nearest(looks, seen.body.after, seen.body.before + 1)
        goal = _goal(promise, facts, rates) if promise else None
        if promise is None or goal is None:
            continue
        looked += 1
        if goal:
            found.append(_friction(timeline, seen, facts, promise, goal))
    empty = missing("no rule, or no discount to hold it against") if taken else not_reached("no code was taken")
    yield from conclude(found, looked, empty)


def _promise(timeline: Timeline, seen: Seen[Attempt]) -> _Promise | None:
    """What was said when the code was taken, else where it was offered; None where that is unsure."""
    share = _stated_share(seen.body.message, seen.body.subject)
    if share is not None:
        return _Promise("percent", share, 0, seen.body.message)
    said = [f for f in timeline.facts_about("code_rule") if f.fact.entity == f"code:{seen.body.subject}"]
    own = [f for f in said if f.look == seen.body.after and f.seq > seen.seq]
    rules = {(f.fact.value, f.fact.unit, f.fact.qualifiers): f.fact for f in own or said}
    if len(rules) != 1 or (not own and _NUMBER.search(seen.body.message.replace(seen.body.subject, " "))):
        return None
    fact = next(iter(rules.values()))
    value = 0.0 if fact.value in (None, "free") else float(fact.value or 0)
    return _Promise(fact.qualifier("kind"), value, int(fact.qualifier("minimum", "0")), fact.quote)


def _stated_share(message: str, code: str) -> float | None:
    """The one per cent a message promises; None without one, or where there is more to the rule than that."""
    said = message.replace(code, " ")
    shares = _PERCENT.findall(said)
    if len(set(shares)) != 1 or len(_NUMBER.findall(said)) != len(shares) or _LIMITED.search(said):
        return None
    return float(shares[0].replace(",", "."))


def _goal(promise: _Promise, facts: tuple[StatedFact, ...], rates: tuple[float, ...]) -> int | None:
    """What should have been taken off at least, in minor units; 0 where that is so, None where it cannot be told."""
    off, goods = discount_of(facts), _goods(facts)
    whole_sum = max((amount(f.fact) or 0 for f in whole(facts, "subtotal")), default=sum(goods))
    if promise.minimum and whole_sum < promise.minimum:
        return None
    given = abs(amount(off.fact) or 0) if off else 0
    if promise.kind == "delivery":
        return _delivery_due(promise, facts, given)
    if off is None or not goods:
        return None
    if promise.kind == "amount":
        goal = min(round(promise.value), whole_sum)
        return 0 if given >= goal - len(goods) or _fits_amount(given, promise.value, goods, rates) else goal
    fits = given >= whole_sum * promise.value / 100 - len(goods) or _fits(given, promise.value, goods, facts, rates)
    return 0 if fits else round(whole_sum * promise.value / 100)


def _delivery_due(promise: _Promise, facts: tuple[StatedFact, ...], given: int) -> int | None:
    """What delivery still costs that was to be free; None without a charge for delivery, or for another kind of it."""
    charges = [f for f in facts if f.fact.attribute == "fee" and f.fact.qualifier("kind") == "delivery"]
    if len(charges) != 1 or amount(charges[0].fact) is None:
        return None
    cost = amount(charges[0].fact) or 0
    named, chosen = set(_KIND.findall(promise.quote.casefold())), charges[0].fact.qualifier("label").casefold()
    if cost and named and not any(word in chosen for word in named):
        return None
    return 0 if given >= cost - TOLERANCE_PER_LINE else cost


def _fits_amount(given: int, promised: float, goods: list[int], rates: tuple[float, ...]) -> bool:
    """Whether it is the amount without VAT, or all that some goods cost."""
    if len(goods) > MOST_LINES:
        return True
    sets = [sum(chosen) for size in range(1, len(goods) + 1) for chosen in combinations(goods, size)]
    slack = TOLERANCE_PER_LINE * len(goods)
    covered = any(abs(given - some) <= slack and some < promised for some in sets)
    return covered or any(abs(given - promised / (1 + rate / 100)) <= slack for rate in rates)


def _goods(facts: tuple[StatedFact, ...]) -> list[int]:
    """What the lines cost, else the subtotal as one."""
    lines = [f for f in facts if f.fact.attribute == "line_total" and f.fact.entity.startswith("item:")]
    sure = [value for f in lines if (value := amount(f.fact)) is not None]
    if lines and len(sure) == len(lines):
        return sure
    return [value for f in whole(facts, "subtotal")[:1] if (value := amount(f.fact)) is not None]


def _fits(given: int, share: float, goods: list[int], facts: tuple[StatedFact, ...], rates: tuple[float, ...]) -> bool:
    """Whether the discount is this share of some goods, with or without delivery and tax."""
    if len(goods) > MOST_LINES:
        return True
    extra = sum(amount(f.fact) or 0 for f in fees(facts))
    sets = [sum(chosen) for size in range(1, len(goods) + 1) for chosen in combinations(goods, size)]
    bases = {*sets, sum(goods) + extra, *(amount(f.fact) or 0 for f in whole(facts, "subtotal"))}
    slack = TOLERANCE_PER_LINE * len(goods)
    return any(abs(given - base / (1 + rate / 100) * share / 100) <= slack for base in bases for rate in (0, *rates))


def _friction(
    timeline: Timeline, seen: Seen[Attempt], facts: tuple[StatedFact, ...], promise: _Promise, goal: int
) -> Friction:
    off = discount_of(facts)
    shown = off or facts[0]
    look = timeline.look(shown.look)
    unit = off.fact.unit if off else next((f.fact.unit for f in facts if f.fact.attribute == "fee"), "")
    what = f"for {promise.value:g} %" if promise.kind == "percent" else f"as said: “{promise.quote}”"
    taken = show(abs(amount(off.fact) or 0), unit) if off else "nothing of the delivery"
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="promo.code",
        cause="facts:basket/discount",
        cause_class="wrong-amount",
        expected=f"{show(goal, unit)} off {what}",
        observed=f"the shop said “{promise.quote}” and takes off {taken}",
        proofs=(Proof(seen.seq, seen.body.message), Proof(shown.look, shown.fact.quote)),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
