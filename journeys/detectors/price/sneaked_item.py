"""Something is in the basket that the customer did not choose.

## What it notices
Lines of the basket or the order that cost money and that the shopper never put there, and paid extras (donations,
insurance, subscriptions) that were ticked beforehand, or that are simply added to the sum on the way.

## Why it hurts
The customer pays for something they did not ask for. In the European Union such pre-ticked payments are forbidden.

## Example
"Parcel insurance 2.99" is in the basket as soon as the mug is.

## What to do
Leave every extra unticked and every line out until the customer asks for it.

## When it stays silent
Free gifts, and deposits or environmental fees that the law asks for and that are labelled so. Products that are
only recommended beside the basket are not in it. When it is not known what the shopper chose, nothing is said. An
extra that the basket shows from the first is a charge of the shop; one that a pressed control names was chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.extras import added_extras, same_product, ticked_extras
from journeys.detectors._support.facts import amount, by_look, show, whole
from journeys.detectors._support.looks import CHECKOUT, page_of
from journeys.detectors._support.names import plain, stable
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field

META = Meta(
    id="sneaked-item",
    title="The basket holds only what was chosen",
    trouble="Something in the basket that nobody chose",
    feels="I didn't order that.",
    remedy="Leave extras unticked and lines out until the customer asks for them.",
    source="EU Consumer Rights Directive art. 22 forbids pre-ticked payments; presence test",
    group="price",
    tier="A",
    owner="shop",
    checklist=("C6",),
)

_STAGES = ("basket", *CHECKOUT, "confirmation")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare what is in the basket with what was put there."""
    chosen = _chosen(timeline)
    held = {look: facts for look, facts in by_look(timeline).items() if facts[0].fact.stage in _STAGES}
    found = [_box_friction(seen, field) for seen, field in ticked_extras(timeline, _STAGES)]
    if not chosen:
        why = (
            missing("it is not known what was put into the basket")
            if held
            else not_reached("nothing was put into a basket")
        )
        yield from conclude(found, 0, why)
        return
    found += [] if found else [_added_friction(timeline, fee) for fee in added_extras(timeline)]
    lines = [(facts, line) for facts in held.values() for line in _lines(facts)]
    found += [_line_friction(timeline, line) for facts, line in lines if _is_sneaked(facts, line, chosen)]
    yield from conclude(found, len(lines), missing("no line of the basket was read"))


def _chosen(timeline: Timeline) -> tuple[str, ...]:
    """What was put into the basket: the attempts' own words, and the heading of the page it was done on."""
    names: list[str] = []
    for seen in attempts(timeline, "basket-add"):
        if seen.body.result != "done":
            continue
        names.append(plain(seen.body.subject))
        state = page_of(timeline, seen.body.before)
        nodes = state.outline.nodes if state else ()
        names += [plain(node.words) for node in nodes if node.role == "heading" and node.level == 1]
    return tuple(dict.fromkeys(name for name in names if name))


def _lines(facts: Sequence[StatedFact]) -> tuple[StatedFact, ...]:
    """One fact per line of the basket. Recommended products have a price, but no quantity or line total."""
    found: dict[str, StatedFact] = {}
    for attribute in ("line_total", "quantity"):
        for stated in facts:
            if stated.fact.attribute == attribute and stated.fact.entity.startswith("item:"):
                found.setdefault(stated.fact.entity, stated)
    return tuple(found.values())


def _price(facts: Sequence[StatedFact], entity: str) -> int | None:
    for attribute in ("line_total", "unit_price"):
        for stated in facts:
            if stated.fact.entity == entity and stated.fact.attribute == attribute:
                return amount(stated.fact)
    return None


def _is_sneaked(facts: Sequence[StatedFact], line: StatedFact, chosen: tuple[str, ...]) -> bool:
    name = line.fact.entity.removeprefix("item:")
    if not _price(facts, line.fact.entity) or says("deposit", name) or any(same_product(name, one) for one in chosen):
        return False
    mine = [
        _price(facts, f.fact.entity)
        for f in _lines(facts)
        if any(same_product(f.fact.entity[5:], one) for one in chosen)
    ]
    sums = {amount(f.fact) for f in whole(facts, "subtotal")}
    return not (mine and None not in mine and sum(price or 0 for price in mine) in sums)


def _added_friction(timeline: Timeline, fee: StatedFact) -> Friction:
    label, look = fee.fact.qualifier("label"), timeline.look(fee.look)
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=fee.step,
        subject=f"fee {label}",
        cause=f"facts:fee/{label}",
        cause_class="sneaked-extra",
        expected="only what the customer put into the basket",
        observed=f"“{label}” for {show(amount(fee.fact) or 0, fee.fact.unit)} is added on the way, unasked",
        proofs=(Proof(fee.look, fee.fact.quote), Proof(fee.seq, label)),
        url=look.url if look else "",
        loose="fee",
    )


def _line_friction(timeline: Timeline, line: StatedFact) -> Friction:
    look = timeline.look(line.look)
    name, value = line.fact.entity.removeprefix("item:"), amount(line.fact)
    price = f" for {show(value, line.fact.unit)}" if line.fact.attribute == "line_total" and value else ""
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=line.step,
        subject=line.fact.entity,
        cause=f"facts:{line.fact.entity}/line",
        cause_class="sneaked-line",
        expected="only what the customer put into the basket",
        observed=f"“{name}”{price}, which the shopper never chose",
        proofs=(Proof(line.look, line.fact.quote or name), Proof(line.seq, name)),
        url=look.url if look else "",
        loose="item",
    )


def _box_friction(seen: Seen[Look], field: Field) -> Friction:
    subject = field.key or f"checkbox {stable(field.label)}"
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=f"field:{subject}",
        cause_class="ticked-extra",
        expected="paid extras are not ticked beforehand",
        observed=f"“{field.label}” was ticked when the page was first seen",
        proofs=(Proof(seen.seq, field.label, field.box),),
        url=seen.body.url,
        loose=field.key or "checkbox",
    )
