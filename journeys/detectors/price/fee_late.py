"""A charge nobody spoke of appears late.

## What it notices
Charges that everybody has to pay (delivery, service, payment, others) and the stage at which each is first spoken
of. It is first shown in the checkout, or only on its last page, although a price stood on the pages before.

## Why it hurts
The customer decided by the price that was shown. An extra charge at the end is the first reason people name for
giving up.

## Example
"Service fee 2.50" stands on the review page, and nowhere before it.

## What to do
Name every unavoidable charge where the price is first shown: as an amount, a range, or with a calculator.

## When it stays silent
A delivery charge that depends on the address is fine when an amount, a range or "plus delivery" stood near the
price or in the basket; sales tax when "plus tax" was said. Extras that the customer chose, and dearer ways of
paying or delivering that the customer picked, are the customer's. A charge of 0 is none. Tax that is contained in
the total is no charge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeys.detectors._support.acts import attempts, moment
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, by_look, fees, show
from journeys.detectors._support.looks import BEFORE_CHECKOUT, CHECKOUT, pages
from journeys.detectors._support.names import plain
from journeys.detectors._support.phrases import says
from journeys.detectors._support.stages import where
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.event import Action, Look
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="fee-late",
    title="Charges are named where the price is first shown",
    trouble="A charge that appears late",
    feels="Where did that come from?",
    remedy="Name every unavoidable charge where the price is first shown, as an amount, a range or with a calculator.",
    source="UK DMCC Act and CMA guidance on drip pricing (law-firm digests); Baymard: top reason to leave",
    group="price",
    tier="A",
    owner="shop",
    checklist=("C6",),
)

_LAST = ("review", "confirmation")
_OWN_CHOICE = {"delivery": "delivery.option", "payment": "payment.option"}


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the first mention of every charge."""
    charges = _first_shown(timeline)
    said = _said_before(timeline)
    in_checkout = any(seen.body.stage in CHECKOUT for seen in timeline.all(Look))
    if not in_checkout:
        yield from conclude((), 0, not_reached("the checkout was not reached"))
        return
    if not said:
        yield from conclude((), 0, missing("no page before the checkout was recorded"))
        return
    found = [_friction(timeline, stated) for stated in charges if _is_late(timeline, stated, said)]
    priced = bool(timeline.facts_about("total"))
    yield from conclude(found, len(charges) or int(priced), missing("no total was read in the checkout"))


def _first_shown(timeline: Timeline) -> tuple[StatedFact, ...]:
    """Every charge in the sum of basket or order, by the look that shows it first."""
    first: dict[tuple[str, str], StatedFact] = {}
    for facts in by_look(timeline).values():
        for stated in fees(facts):
            kind, label = stated.fact.qualifier("kind", "other"), plain(stated.fact.qualifier("label"))
            first.setdefault((kind, "" if kind in ("delivery", "service") else label), stated)
    return tuple(first.values())


def _said_before(timeline: Timeline) -> str:
    """Everything that could be read before the checkout, in one text; "" when nothing was recorded."""
    said: dict[str, None] = {}
    for seen, state in pages(timeline, BEFORE_CHECKOUT):
        if seen.body.stage in ("product", "basket"):
            said.update(dict.fromkeys(node.words for node in state.outline.nodes if node.words))
    return " · ".join(said)


def _is_late(timeline: Timeline, stated: StatedFact, said: str) -> bool:
    fact = stated.fact
    kind, label = fact.qualifier("kind", "other"), plain(fact.qualifier("label"))
    optional = fact.qualifier("optional") == "yes" or kind == "gift"
    if fact.stage in BEFORE_CHECKOUT or optional or (kind == "tax" and fact.qualifier("tax") != "excl"):
        return False
    if says("deposit", fact.qualifier("label")) and says("deposit", said):
        return False
    if kind in ("delivery", "tax") and says(f"plus-{kind}", said):
        return False
    if label and label in plain(said):
        return False
    return not _announced(timeline, kind, stated.seq) and not _chosen(timeline, kind, stated)


def _announced(timeline: Timeline, kind: str, seq: int) -> bool:
    """Whether an amount of this kind was stated before the checkout, read surely or not."""
    early = [f for f in timeline.facts if f.seq < seq and f.fact.stage in BEFORE_CHECKOUT]
    return any(
        f.fact.qualifier("kind") == kind
        or (
            kind == "delivery"
            and f.fact.attribute in ("fee", "delivery_fee", "delivery_cost", "free_from")
            and _is_delivery(f)
        )
        for f in early
    )


def _is_delivery(stated: StatedFact) -> bool:
    return stated.fact.entity.split(":")[0] == "delivery" or stated.fact.entity == "policy:delivery"


def _chosen(timeline: Timeline, kind: str, stated: StatedFact) -> bool:
    """Whether the customer picked a way of paying that costs extra."""
    intent = _OWN_CHOICE.get(kind)
    acts = (s for s in timeline.all(Action) if s.body.intent == intent)
    return kind == "payment" and any(moment(s) <= stated.look for s in acts)


def _offered(timeline: Timeline, stated: StatedFact) -> StatedFact:
    """Where the charge was first to be seen: at the choice of a way of delivery that costs as much, else in the sum."""
    fact = stated.fact
    if fact.qualifier("kind") != "delivery":
        return stated
    ways = (f for f in timeline.facts if f.seq < stated.seq and f.fact.entity.startswith("delivery:"))
    price = ("fee", fact.value, fact.unit)
    return next((f for f in ways if (f.fact.attribute, f.fact.value, f.fact.unit) == price), stated)


def _friction(timeline: Timeline, stated: StatedFact) -> Friction:
    fact, shown = stated.fact, _offered(timeline, stated)
    look = timeline.look(shown.look)
    last = _last_stages(timeline) if shown is stated else _LAST  # a price to choose by comes before the end
    label = fact.qualifier("label") or "a charge"
    return Friction(
        severity="S3" if shown.fact.stage in last else "S2",
        confidence="confirmed",
        step=shown.step,
        subject=f"fee {plain(label)}",
        cause=f"facts:{'basket' if fact.entity != 'basket' else fact.entity}/fee {plain(label)}",
        cause_class=f"late-{fact.qualifier('kind', 'other')}",
        expected="every unavoidable charge is named where the price is first shown",
        observed=f"“{label}” of {show(amount(fact) or 0, fact.unit)} is first shown {where(shown.fact.stage)}",
        proofs=(Proof(shown.look, shown.fact.quote), Proof(shown.seq, label)),
        url=look.url if look else "",
        loose=f"fee {fact.qualifier('kind', 'other')}",
    )


def _last_stages(timeline: Timeline) -> Sequence[str]:
    """The stages that are the last step here: the review, or the page on which the order is placed."""
    places = [timeline.look(seen.body.before) for seen in attempts(timeline, "order-place")]
    return (*_LAST, *(look.stage for look in places if look))
