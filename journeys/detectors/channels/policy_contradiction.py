"""The rules differ from page to page and from channel to channel.

## What it notices
Days to return something, what that costs, days until the money is back, the order value from which delivery is free:
two places or channels that give two numbers for the same rule.

## Why it hurts
The customer goes by the kinder rule and is refused by the other one.

## Example
Help page: "return within 30 days". Chat: "within 14 days of delivery".

## What to do
Write each rule down once, and let every page and channel quote it.

## When it stays silent
Rules for different goods, countries or ways are different rules; days and working days are not compared, and neither
are currencies. What a chat on the page says is the chat's word, not the page's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.places import template
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.event import Turn
from journeys.model.fact import Fact
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.talk import plain, says

RULES = {
    "window_days": "the days to return something",
    "return_fee": "what a return costs",
    "refund_days": "the days until the money is back",
    "free_from": "the order value for free delivery",
}

META = Meta(
    id="policy-contradiction",
    title="Every rule is the same everywhere",
    trouble="A rule that differs from place to place",
    feels="Which rule is it?",
    remedy="Write each rule down once and quote it everywhere.",
    source="the shop's own words; any two numbers for one rule",
    group="channels",
    tier="A",
    owner="service",
    checklist=("C8", "C9"),
    gaps=("G2",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare each rule between the places that state it."""
    found, compared = [], 0
    for stated in _rules(timeline).values():
        by_place: dict[str, StatedFact] = {}
        for one in stated:
            by_place.setdefault(_place(timeline, one), one)
        if len(by_place) < 2:
            continue
        compared += 1
        first, *rest = by_place.items()
        other = next((one for one in rest if one[1].fact.value != first[1].fact.value), None)
        found += [_friction(first, other)] if other else []
    yield from conclude(found, compared, not_reached("no rule was stated in two places"))


def _rules(timeline: Timeline) -> dict[tuple[object, ...], list[StatedFact]]:
    """Facts that may be compared: one rule, one unit, one kind of day, the same qualifiers."""
    groups: dict[tuple[object, ...], list[StatedFact]] = defaultdict(list)
    said = " ".join(plain(turn.body.text) for turn in timeline.all(Turn))
    for attribute in RULES:
        for one in timeline.facts_about(attribute):
            spoken = timeline.look(one.look) is not None and bool(said) and plain(one.fact.quote) in said
            if one.fact.value is not None and one.fact.entity.startswith("policy:") and not spoken:
                groups[(one.fact.entity, attribute, _unit(one.fact), one.fact.qualifiers)].append(one)
    return groups


def _unit(fact: Fact) -> str:
    """Nothing costs nothing in every currency; working days are another unit than days."""
    if fact.attribute == "return_fee" and fact.value == 0:
        return ""
    return "working days" if fact.unit == "days" and says("workdays", fact.quote) else fact.unit


def _place(timeline: Timeline, one: StatedFact) -> str:
    look = timeline.look(one.look)
    return f"page {template(look.url)}" if look else one.fact.channel


def _friction(first: tuple[str, StatedFact], other: tuple[str, StatedFact]) -> Friction:
    (one, a), (two, b) = first, other
    attribute = a.fact.attribute
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=b.step,
        subject=f"{a.fact.entity}:{attribute}",
        cause=f"facts:{a.fact.entity}/{attribute}",
        cause_class="rule-differs",
        expected=f"{RULES[attribute]}: {a.fact.value} {a.fact.unit}, as on {one}",
        observed=f"{two}: {b.fact.value} {b.fact.unit}",
        proofs=tuple(Proof(s.look if s.look >= 0 else s.seq, s.fact.quote) for s in (a, b)),
        loose=attribute,
    )
