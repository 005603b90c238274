"""A mail that gets the order wrong.

## What it notices
A mail about this order states another total, quantity, price or delivery date than the shop's own pages did.

## Why it hurts
The mail is what customers keep and go by. A wrong total is taken for a wrong charge.

## Example
18.95 in the confirmation mail, 17.95 on the confirmation page and on the card.

## What to do
Make the mail from the order as it was written, not from the basket or from defaults.

## When it stays silent
The same amount in another spelling is the same. Only mails that name this order's number, and no other, are compared;
only the confirmation is held to quantities and dates: a later mail may tell of a new date or a part of the order.
Where pages and mail name a product differently, it is not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, is_whole, show
from journeys.detectors._support.mails import bare, mails, order_of, stated, trouble
from journeys.detectors._support.stages import where
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import Mail
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.mailing import role_of

PLACES = ("confirmation", "tracking", "review", "payment")  # nearest to the order first
DATES = ("delivery_from", "delivery_to")
OF_ITEMS = ("quantity", "unit_price")

META = Meta(
    id="email-fact-wrong",
    title="Mails get the order right",
    trouble="A mail with wrong facts",
    feels="That's not my order.",
    remedy="Make the mail from the order as it was written.",
    source="a fact that differs from the order's own pages; any",
    group="mails",
    tier="A",
    owner="it",
    checklist=("C6", "C7"),
    gaps=("G1",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare every mail about an order of this walk with its pages."""
    shown = _of_pages(timeline)
    numbers = {bare(str(f.fact.value)) for f in shown if f.fact.attribute == "order_number" and f.fact.value}
    about = [seen for seen in mails(timeline) if order_of(timeline, seen.seq) in numbers]
    found: list[Friction] = []
    compared = 0
    for seen in about:
        pairs = list(_pairs(timeline, seen, shown))
        compared += len(pairs)
        found += [_friction(seen, told, page) for told, page in pairs if told.fact.value != page.fact.value]
    empty = missing("nothing in the mails could be compared") if about else not_reached("no mail about this order came")
    yield from conclude(found, compared, empty)


def _of_pages(timeline: Timeline) -> tuple[StatedFact, ...]:
    return tuple(f for f in timeline.facts if f.fact.channel in ("browser", "wire") and f.fact.stage in PLACES)


def _pairs(
    timeline: Timeline, seen: Seen[Mail], shown: tuple[StatedFact, ...]
) -> Iterator[tuple[StatedFact, StatedFact]]:
    """What the mail says, each with what the pages said of it before."""
    before = tuple(f for f in shown if f.seq < seen.seq)
    whole = role_of(seen.body) == "confirmation"
    for told in stated(timeline, seen.seq):
        page = _total(told, before) if told.fact.attribute == "total" else None
        page = page or (_same(told, before) if whole and told.fact.attribute in (*DATES, *OF_ITEMS) else None)
        if page and told.fact.value is not None and page.fact.value is not None:
            yield told, page


def _total(told: StatedFact, shown: tuple[StatedFact, ...]) -> StatedFact | None:
    """The pages' one total nearest to the order."""
    if not is_whole(told.fact) or amount(told.fact) is None or told.fact.qualifier("tax") == "excl":
        return None
    for place in PLACES:
        totals = [
            f
            for f in shown
            if f.fact.attribute == "total"
            and f.fact.stage == place
            and is_whole(f.fact)
            and amount(f.fact) is not None
            and f.fact.unit == told.fact.unit
            and f.fact.qualifier("tax") != "excl"
        ]
        if totals:
            return totals[-1] if len({f.fact.value for f in totals if f.look == totals[-1].look}) == 1 else None
    return None


def _same(told: StatedFact, shown: tuple[StatedFact, ...]) -> StatedFact | None:
    """What the pages said last of the same thing."""
    if told.fact.attribute in DATES:
        alike = [f for f in shown if f.fact.attribute == told.fact.attribute and f.fact.stage in PLACES[:2]]
    else:
        alike = [f for f in shown if f.fact.entity == told.fact.entity and f.fact.attribute == told.fact.attribute]
        variants = {told.fact.qualifier("variant"), ""}
        alike = [f for f in alike if f.fact.qualifier("variant") in variants or not told.fact.qualifier("variant")]
    alike = [f for f in alike if f.fact.unit == told.fact.unit]
    last = [f for f in alike if f.look == alike[-1].look]
    return last[-1] if len({f.fact.value for f in last}) == 1 else None


def _friction(seen: Seen[Mail], told: StatedFact, page: StatedFact) -> Friction:
    name = told.fact.attribute.replace("_", " ")
    what = f"{told.fact.entity.removeprefix('item:')} {name}" if told.fact.entity.startswith("item:") else name
    return trouble(
        seen,
        "S4" if told.fact.attribute == "total" else "S3",
        f"wrong-{told.fact.attribute}",
        f"{what}: {_shown(page)}, as {where(page.fact.stage)}",
        f"{_shown(told)} in the mail",
        more=[page.look],
        quote=told.fact.quote,
    )


def _shown(one: StatedFact) -> str:
    money = amount(one.fact)
    is_money = money is not None and len(one.fact.unit) == 3 and one.fact.unit.isupper()
    return show(money or 0, one.fact.unit) if is_money else str(one.fact.value)
