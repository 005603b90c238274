"""The same product gets dearer on the way to the till.

## What it notices
The price of one piece of one product, as stated on the list, the product page, in the basket, at the checkout and
after it. Later it is higher than before, although the customer changed nothing.

## Why it hurts
It is the oldest trick: the low price was the bait. Customers who notice leave; those who do not feel cheated later.

## Example
A mug for 12.90 on its page costs 14.90 in the basket.

## What to do
Take the price from one place everywhere, and honour the price that was shown first.

## When it stays silent
Prices are only compared when everything that belongs to them is equal: product, variant, currency, tax, piece or
pack. "From" prices and crossed-out prices are not compared. A customer who picks a dearer size, another quantity,
country or account starts anew. A page that states several prices for one thing is not relied on. One cent of
rounding is no raise. A lower price is a note. On another day a shop may ask another price, until it is ordered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.detectors._support.acts import attempts, moment
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, show
from journeys.detectors._support.stages import where
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.contact import Clock
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.event import Action
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

DAY_S = 86_400  # seconds on the customer's clock: a new day may bring a new price [C]
TOLERANCE = ROUNDING_MINOR  # own convention, see model/conventions.py

META = Meta(
    id="price-raised-on-path",
    title="Products keep their price on the way to the till",
    trouble="A price that is raised on the way",
    feels="That was bait.",
    remedy="Take the price from one place everywhere and honour the one that was shown first.",
    source="Google Merchant Center: a checkout price above the page's suspends a shop; 1 minor unit is ours",
    group="price",
    tier="A",
    owner="shop",
    checklist=("C6",),
    gaps=("G1",),
)

_CAUSES = (
    "product.variant",
    "basket.quantity",
    "account.login",
    "account.login_submit",
    "account.register",
    "promo.apply",
)
_KEYS = ("variant.", "quantity", "shipping.country", "shipping.region", "billing.country")
_IN_BASKET = ("basket", "contact", "address", "delivery", "payment", "review", "confirmation")
_ORDERED = ("confirmation", "tracking", "account")
_PAID = ("payment", "review", "confirmation", "tracking", "account")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare each price with the one stated before it."""
    prices: dict[tuple[str, str], list[StatedFact]] = defaultdict(list)
    unsure = _unsure(timeline)
    for stated in timeline.facts_about("unit_price"):
        fact = stated.fact
        if amount(fact) is not None and (stated.look, fact.entity, fact.unit) not in unsure:
            prices[fact.entity, fact.unit].append(stated)
    changes, looked, found = _changes(timeline), 0, []
    days = tuple(seen.seq for seen in timeline.all(Clock) if seen.body.moved >= DAY_S)
    for group in prices.values():
        friction, compared = _judge(timeline, group, changes, days)
        looked += compared
        found += [friction] if friction else []
    stated_any = bool(timeline.facts_about("unit_price"))
    empty = (
        missing("no price was stated twice for the same thing") if stated_any else not_reached("no price was stated")
    )
    yield from conclude(found, looked, empty)


def _unsure(timeline: Timeline) -> set[tuple[int, str, str]]:
    """Looks that state several prices for one thing with the same qualifiers."""
    values: dict[tuple[int, str, str, tuple[tuple[str, str], ...]], set[object]] = defaultdict(set)
    for stated in timeline.facts_about("unit_price"):
        fact = stated.fact
        values[stated.look, fact.entity, fact.unit, fact.qualifiers].add(fact.value)
    return {key[:3] for key, found in values.items() if len(found) > 1 and key[0] >= 0}


def _changes(timeline: Timeline) -> tuple[int, ...]:
    """The seqs of actions by which a customer may change a price."""
    return tuple(
        moment(seen)
        for seen in timeline.all(Action)
        if seen.body.intent in _CAUSES
        or (seen.body.target is not None and seen.body.target.key.startswith(_KEYS))
        or seen.body.intent.removeprefix("field.").startswith(_KEYS)
    )


def _judge(
    timeline: Timeline, group: list[StatedFact], changes: tuple[int, ...], days: tuple[int, ...]
) -> tuple[Friction | None, int]:
    compared = 0
    placed = next((seen.seq for seen in timeline.all(Action) if seen.body.intent == "order.place"), -1)
    for place, later in enumerate(group):
        for earlier in group[:place]:
            until = placed if later.fact.stage in _ORDERED else later.seq
            caused = any(earlier.seq < seq < later.seq for seq in changes)
            caused = caused or any(earlier.seq < day < until for day in days)
            if caused or earlier.look == later.look or not _comparable(earlier, later, free=not changes):
                continue
            compared += 1
            old, new = amount(earlier.fact) or 0, amount(later.fact) or 0
            cheaper = old - new > TOLERANCE and earlier.fact.qualifiers == later.fact.qualifiers
            if new - old > TOLERANCE or cheaper:
                return _friction(timeline, earlier, later), compared
    return None, compared


def _comparable(earlier: StatedFact, later: StatedFact, *, free: bool) -> bool:
    """Equal qualifiers. A gross price may be followed by one that does not speak of tax: a net price would be lower.

    Where the customer never chose a variant (`free`), a price that names none is that of the one in the basket; and
    where nothing was changed since a variant was chosen, a basket that names none holds that one.
    """
    old, new = dict(earlier.fact.qualifiers), dict(later.fact.qualifiers)
    if old.get("tax") == "incl" and "tax" not in new:
        old.pop("tax")
    if free and not (old.get("variant") and new.get("variant")):
        old.pop("variant", None)
        new.pop("variant", None)
    if later.fact.stage in _IN_BASKET and "variant" not in new:
        old.pop("variant", None)
    return old == new


def _friction(timeline: Timeline, earlier: StatedFact, later: StatedFact) -> Friction:
    old, new, unit = amount(earlier.fact) or 0, amount(later.fact) or 0, later.fact.unit
    look = timeline.look(later.look)
    return Friction(
        severity=_severity(timeline, later, new > old),
        confidence="confirmed",
        step=later.step,
        subject=later.fact.entity,
        cause=f"facts:{later.fact.entity}/unit_price",
        cause_class="price-raised" if new > old else "price-lowered",
        expected=f"{show(old, unit)}, as stated {where(earlier.fact.stage)}",
        observed=f"{show(new, unit)} {where(later.fact.stage)}, and the customer changed nothing",
        proofs=tuple(Proof(s.look if s.look >= 0 else s.seq, s.fact.quote) for s in (earlier, later)),
        url=look.url if look else "",
        loose="item",
    )


def _severity(timeline: Timeline, later: StatedFact, raised: bool) -> Severity:
    if not raised:
        return "S1"
    placed = [seen.body.before for seen in attempts(timeline, "order-place") if seen.body.before >= 0]
    after_order = any(before < later.look for before in placed)
    paid = later.fact.stage in _PAID or later.fact.channel in ("mail", "document") or after_order
    return "S4" if paid else "S3"
