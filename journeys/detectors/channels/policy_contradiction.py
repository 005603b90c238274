"""The rules differ from page to page and from channel to channel.

## What it notices
Days to return something, what that costs, days until the money is back, the order value from which delivery is free:
two places or channels that give two numbers for the same rule. What a page says is also held against the pages that
other journeys of the run saw on the same device.

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
from journeys.detectors._support.peers import peers
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
PAGE = "page "
Rule = tuple[object, ...]

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
    for rule, stated in _rules(timeline).items():
        by_place = _by_place(timeline, stated)
        seen_before = _seen_before(timeline, rule, set(by_place)) if len(by_place) == 1 else None
        if len(by_place) < 2 and seen_before is None:
            continue
        compared += 1
        first, *rest = (*filter(None, [seen_before]), *by_place.items())
        other = next((one for one in rest if one[1].fact.value != first[1].fact.value), None)
        found += [_friction(first, other, own=first is not seen_before)] if other else []
    yield from conclude(found, compared, not_reached("no rule was stated in two places"))


def _by_place(timeline: Timeline, stated: list[StatedFact]) -> dict[str, StatedFact]:
    places: dict[str, StatedFact] = {}
    for one in stated:
        places.setdefault(_place(timeline, one), one)
    return places


def _seen_before(timeline: Timeline, rule: Rule, here: set[str]) -> tuple[str, StatedFact] | None:
    """The page on which an earlier journey on the same device read the rule, when all such pages agree.

    Not the kind of page it was read on `here`: another product's page may have another rule.
    """
    mine = timeline.journey
    earlier = [p for p in peers(timeline) if p.journey.device == mine.device and p.journey.id < mine.id]
    found = [pair for peer in earlier for pair in _by_place(peer, _rules(peer).get(rule, [])).items()]
    found = [pair for pair in found if pair[0].startswith(PAGE) and pair[0] not in here]
    return found[0] if len({pair[1].fact.value for pair in found}) == 1 else None


def _rules(timeline: Timeline) -> dict[Rule, list[StatedFact]]:
    """Facts that may be compared: one rule, one unit, one kind of day, the same qualifiers."""
    groups: dict[Rule, list[StatedFact]] = defaultdict(list)
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
    return f"{PAGE}{template(look.url)}" if look else one.fact.channel


def _friction(first: tuple[str, StatedFact], other: tuple[str, StatedFact], *, own: bool) -> Friction:
    """`own` says that both were read in this journey, so that both are proofs of it."""
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
        proofs=tuple(Proof(s.look if s.look >= 0 else s.seq, s.fact.quote) for s in ((a, b) if own else (b,))),
        loose=attribute,
    )
