"""The code takes off another amount than it says.

## What it notices
What the shop said when it took a code ("10% off your order", "£5.00 off") against the discount it then shows.

## Why it hurts
The customer was promised more. Most never calculate; who does, tells everybody.

## Example
"Code applied: 20% off." Goods for 50.00, and 4.00 are taken off.

## What to do
Compute the discount from the rule that is shown, and show the rule of codes that do not count for everything.

## When it stays silent
Per cents of the goods, of single lines, of goods and delivery, or of the price without VAT are all accepted: which is
meant is rarely said. "Up to", minimum sums and rules with several numbers are not judged, nor is a discount that
cannot be seen. A discount that is larger than said is the customer's luck.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LIMITED = re.compile(r"(?<!\w)(?:up to|bis zu|max\w*|jusqu|hasta|fino a|tot|maximaal)(?!\w)", re.IGNORECASE)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every code that was taken with a rule in words."""
    found, looked, taken = [], 0, 0
    looks = by_look(timeline)
    rates = rates_of(timeline.journey.locale)
    for seen in attempts(timeline, "code-apply"):
        if seen.body.result != "done":
            continue
        taken += 1
        share = _stated_share(seen.body.message, seen.body.subject)
        facts = nearest(looks, seen.body.after, seen.body.before + 1)
        off, goods = discount_of(facts), _goods(facts)
        if share is None or off is None or not goods:
            continue
        looked += 1
        given = abs(amount(off.fact) or 0)
        whole_sum = max((amount(f.fact) or 0 for f in whole(facts, "subtotal")), default=sum(goods))
        if given < whole_sum * share / 100 - len(goods) and not _fits(given, share, goods, facts, rates):
            found.append(_friction(timeline, seen, off, share, round(whole_sum * share / 100)))
    empty = missing("no rule, or no discount to hold it against") if taken else not_reached("no code was taken")
    yield from conclude(found, looked, empty)


def _stated_share(message: str, code: str) -> float | None:
    """The one per cent a message promises; None without one, or where there is more to the rule than that."""
    said = message.replace(code, " ")
    shares = _PERCENT.findall(said)
    if len(set(shares)) != 1 or len(_NUMBER.findall(said)) != len(shares) or _LIMITED.search(said):
        return None
    return float(shares[0].replace(",", "."))


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


def _friction(timeline: Timeline, seen: Seen[Attempt], off: StatedFact, share: float, goal: int) -> Friction:
    look = timeline.look(off.look)
    unit = off.fact.unit
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="promo.code",
        cause="facts:basket/discount",
        cause_class="wrong-amount",
        expected=f"{show(goal, unit)} off for {share:g} %",
        observed=f"the shop said “{seen.body.message}” and takes off {show(abs(amount(off.fact) or 0), unit)}",
        proofs=(Proof(seen.seq, seen.body.message), Proof(off.look, off.fact.quote)),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
