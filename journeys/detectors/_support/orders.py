"""What the shop stated about the order that an invoice is about, and what was charged for it."""

from __future__ import annotations

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.facts import amount, is_whole
from journeys.detectors._support.papers import Item, Paper
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.contact import StatementRead

_ORDERED = frozenset(("confirmation", "tracking", "account"))
_PAID = frozenset(("review", "payment"))
_LINE = frozenset(("quantity", "unit_price", "line_total"))


def stated_for(timeline: Timeline, paper: Paper) -> tuple[StatedFact, ...]:
    """What the shop stated about this paper's order as a whole before: on its page, or where it was ordered.

    A page counts for the order when it was come to in looking for the invoice, or when the order was placed on it.
    """
    about, seq = paper.document.about, paper.seen.seq
    tried = [s for s in attempts(timeline, "invoice") if s.body.subject == about]
    since = min((s.body.before for s in tried), default=seq)
    placed = {f.look for f in timeline.facts if f.fact.attribute == "order_number" and str(f.fact.value) == about}
    confirmed = min(placed, default=None)
    return tuple(
        f
        for f in timeline.facts
        if f.look < seq
        and f.fact.channel == "browser"
        and (
            (f.fact.stage in _ORDERED and (f.look > since or f.look in placed))
            or (f.fact.stage in _PAID and confirmed is not None and since >= confirmed > f.look)
        )
    )


def order_total(stated: tuple[StatedFact, ...]) -> StatedFact | None:
    """The total of the order as it was stated last; None when it was not read surely, or without its tax."""
    totals = [
        f for f in stated if f.fact.attribute == "total" and is_whole(f.fact) and f.fact.qualifier("tax") != "excl"
    ]
    return totals[-1] if totals and amount(totals[-1].fact) is not None else None


def order_items(stated: tuple[StatedFact, ...]) -> tuple[Item, ...]:
    """The lines of the order as the last page that showed some stated them."""
    lines = [f for f in stated if f.fact.entity.startswith("item:") and f.fact.attribute in _LINE]
    last = max((f.look for f in lines), default=-1)
    rows: dict[tuple[str, str], dict[str, StatedFact]] = {}
    for f in lines:
        if f.look == last:
            rows.setdefault((f.fact.entity, f.fact.qualifier("variant")), {})[f.fact.attribute] = f
    return tuple(
        Item(
            f"{entity.removeprefix('item:')} {variant}".strip(),
            _of(row, "quantity"),
            _of(row, "unit_price"),
            _of(row, "line_total"),
        )
        for (entity, variant), row in rows.items()
    )


def _of(row: dict[str, StatedFact], attribute: str) -> int | None:
    return amount(row[attribute].fact) if attribute in row else None


def charged(timeline: Timeline, order: str) -> tuple[int, str, int] | None:
    """What the card statement says was charged for an order: minor units, currency, seq; None when it does not say."""
    found: dict[str, int] = {}
    seq = -1
    for seen in timeline.all(StatementRead):
        own = [e for e in seen.body.entries if e.reference == order and e.kind == "charge"]
        if own:
            found, seq = {}, seen.seq
            for entry in own:
                found[entry.currency] = found.get(entry.currency, 0) + entry.amount
    return (next(iter(found.values())), next(iter(found)), seq) if len(found) == 1 else None
