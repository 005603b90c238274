"""The lines do not add up to the total.

## What it notices
Pages that state a total: lines plus charges plus tax minus discounts, in every lawful way of counting, against the
total.

## Why it hurts
The customer cannot follow the sum and fears to be cheated. Often they are.

## Example
Two mugs for 12.90 each and 4.90 delivery make a total of 31.70 instead of 30.70.

## What to do
Compute the total from the lines that are shown, in integers, in one place; show every line that is in it.

## When it stays silent
Tax that is already contained is not added again: both ways of counting are tried. Lines that cost nothing, delivery
that is only estimated and not yet in the total, discounts that the line prices already contain, and one cent per
line of rounding are all fine. When a line could not be read, or when the page shows an amount that explains the
difference, nothing is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import UNDIVIDED, amount, by_look, explain, fees, show, whole
from journeys.detectors._support.looks import page_of
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.finding import Friction, Meta, Observation, Proof

TOLERANCE_PER_LINE = ROUNDING_MINOR  # own convention, see model/conventions.py; sums without lines must be exact

META = Meta(
    id="total-does-not-add",
    title="Lines and charges add up to the total",
    trouble="A total that does not add up",
    feels="Their sums are wrong.",
    remedy="Compute the total from the lines that are shown, in integers, in one place.",
    source="arithmetic; one minor unit per line of rounding is our tolerance",
    group="price",
    tier="A",
    owner="billing",
    checklist=("C6", "C10"),
)

_MONEY = re.compile(r"\d+(?:[.,' ]\d{3})*[.,]\d{2}(?!\d)|\d+")
_Parts = Sequence[StatedFact]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Add up every page that states a total."""
    found, looked, totals = [], 0, 0
    for look, facts in by_look(timeline).items():
        stated = whole(facts, "total")
        totals += bool(stated)
        if not stated or not _is_readable(facts):
            continue
        differences = [_difference(facts, total) for total in stated]
        known = [d for d in differences if d is not None]
        if not known:
            continue
        rest = min(known, key=abs)
        if rest and (unread := _unread(timeline, look, facts)) and (abs(rest) in unread or _is_base(facts, unread)):
            continue
        looked += 1
        if rest:
            found.append(_friction(timeline, look, stated[0], rest))
    empty = missing("the parts of the totals could not all be read") if totals else not_reached("no total was stated")
    yield from conclude(found, looked, empty)


def _is_readable(facts: _Parts) -> bool:
    """Whether all parts were read surely, in one currency."""
    parts = [f.fact for f in facts if f.fact.attribute in ("line_total", "subtotal", "total", "discount", "tax", "fee")]
    sure = all(fact.value is not None for fact in parts if not fact.entity.startswith(("delivery", "policy", "code")))
    return sure and len({fact.unit for fact in parts if fact.value is not None}) == 1


def _lines(facts: _Parts) -> dict[tuple[str, tuple[tuple[str, str], ...]], int]:
    return {
        (f.fact.entity, f.fact.qualifiers): amount(f.fact) or 0
        for f in facts
        if f.fact.attribute == "line_total" and f.fact.entity.startswith("item:")
    }


def _difference(facts: _Parts, total: StatedFact) -> int | None:
    """What no way of counting explains: total minus the nearest lawful sum; 0 when one fits; None without a base."""
    lines = _lines(facts)
    subtotals = [amount(f.fact) or 0 for f in whole(facts, "subtotal")]
    bases = ([sum(lines.values())] if lines else []) + subtotals
    goal = amount(total.fact) or 0
    tolerance = TOLERANCE_PER_LINE * len(lines)
    discounts = _discounts(facts)
    bases += [base + off for base, off in _already_off(facts, lines, subtotals, discounts)]
    charges = [amount(f.fact) or 0 for f in fees(facts)]
    taxes = sorted({amount(f.fact) or 0 for f in whole(facts, "tax")})
    rests = []
    for base in dict.fromkeys(bases):
        for off in discounts:
            rest = goal - (base - off)
            if explain(rest, (*charges, *taxes), tolerance) is not None:
                return 0
            rests.append(rest - sum(charges))
    return min(rests, key=abs) if rests else None


def _discounts(facts: _Parts) -> tuple[int, ...]:
    """The ways to count the discounts once: all labels, or only the largest where others are its parts."""
    values = {(f.fact.qualifier("label"), abs(amount(f.fact) or 0)) for f in whole(facts, "discount") if amount(f.fact)}
    amounts = [value for _, value in values]
    codes = [
        abs(amount(f.fact) or 0) for f in facts if f.fact.entity.startswith("code:") and f.fact.attribute == "discount"
    ]
    if not amounts:
        amounts = codes
    return tuple(dict.fromkeys((sum(amounts), max(amounts), sum(set(amounts))))) if amounts else (0,)


def _already_off(
    facts: _Parts,
    lines: dict[tuple[str, tuple[tuple[str, str], ...]], int],
    subtotals: list[int],
    discounts: tuple[int, ...],
) -> Iterator[tuple[int, int]]:
    """Bases whose prices already contain the discount, which may therefore not be taken off a second time."""
    total_of_lines = sum(lines.values())
    for off in discounts:
        for base in subtotals:
            if off and lines and abs(total_of_lines - off - base) <= len(lines):
                yield base, off
        if off and lines and abs(_at_unit_prices(facts) - off - total_of_lines) <= len(lines):
            yield total_of_lines, off


def _at_unit_prices(facts: _Parts) -> int:
    prices = {f.fact.entity: amount(f.fact) or 0 for f in facts if f.fact.attribute in ("was_price", "unit_price")}
    prices |= {f.fact.entity: amount(f.fact) or 0 for f in facts if f.fact.attribute == "was_price"}
    pieces = {f.fact.entity: f.fact.value for f in facts if f.fact.attribute == "quantity"}
    held = {entity for entity in pieces if entity.startswith("item:")}
    return sum(prices.get(entity, 0) * (n if isinstance(n := pieces[entity], int) else 1) for entity in held)


def _unread(timeline: Timeline, look: int, facts: _Parts) -> frozenset[int]:
    """Amounts on the page that were not read as facts, in minor units: lines that were not understood."""
    state = page_of(timeline, look)
    read = {abs(value) for f in facts if (value := amount(f.fact)) is not None}
    if state is None:
        return frozenset()
    undivided = any(f.fact.unit in UNDIVIDED for f in facts)  # elsewhere a bare number is a year, a percentage, a phone
    texts = (text for node in state.outline.nodes for text in _MONEY.findall(node.words))
    return frozenset(int(re.sub(r"\D", "", text)) for text in texts if undivided or not text.isdigit()) - read


def _is_base(facts: _Parts, unread: frozenset[int]) -> bool:
    """Whether one of these is the sum that all charges lead from to the total, such as a net one under another name."""
    taxes = {amount(f.fact) or 0 for f in whole(facts, "tax")}
    charges = sum(amount(f.fact) or 0 for f in fees(facts))
    totals = [amount(f.fact) or 0 for f in whole(facts, "total")]
    return any(goal + off - charges - tax in unread for goal in totals for off in _discounts(facts) for tax in taxes)


def _friction(timeline: Timeline, look: int, total: StatedFact, rest: int) -> Friction:
    page, unit = timeline.look(look), total.fact.unit
    goal = amount(total.fact) or 0
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=total.step,
        subject="basket",
        cause="facts:basket/total",
        cause_class="sum-wrong",
        expected=f"a total of {show(goal - rest, unit)} from the lines and charges shown",
        observed=f"a total of {show(goal, unit)}; {show(rest, unit)} cannot be explained",
        proofs=(Proof(look, total.fact.quote), Proof(total.seq, total.fact.quote)),
        url=page.url if page else "",
        loose="basket",
    )
