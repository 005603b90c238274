"""The invoice lists other things than were ordered.

## What it notices
Lines of the invoices against the lines of the order: what is missing, what is too much, other quantities, other prices;
and names that nobody would recognise.

## Why it hurts
The customer pays for something that was not ordered, or cannot say what the invoice is about.

## Example
Two mugs at 14.00 were ordered; the invoice lists four at 7.00.

## What to do
Print the lines of the order, with the names of the shop's pages.

## When it stays silent
Abbreviated names with the right quantity and price, lines that are split or joined, prices without VAT, discounts that
are taken off the lines, samples at no cost, delivery and fees. Several invoices for one order count together. Where
lines could not be read, nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import show
from journeys.detectors._support.orders import order_items, stated_for
from journeys.detectors._support.papers import Item, Paper, by_order, invoices, real
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

META = Meta(
    id="invoice-lines-differ",
    title="Invoices list what was ordered",
    trouble="An invoice with other lines than the order",
    feels="What is this item? I did not order that.",
    remedy="Print the lines of the order: the same names, quantities and prices.",
    source="comparison of our own: any difference; names alone weigh less",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
    gaps=("G1",),
)


@dataclass(frozen=True)
class _Trouble:
    severity: Severity
    cause: str
    expected: str
    observed: str


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the lines of every order's invoices with the order's."""
    papers = invoices(timeline)
    found, looked = [], 0
    for group in by_order(papers).values():
        own = list(real(group))
        listed = [item for paper in own for item in paper.items if item.total != 0]
        stated = stated_for(timeline, own[-1]) if own else ()
        ordered = [item for item in order_items(stated) if _price(item) != 0]
        if not _complete(listed) or not _complete(ordered) or len(own) < len(group):
            continue
        looked += 1
        trouble = _compare(ordered, listed, own, stated)
        if trouble:
            found.append(_friction(own, trouble))
    empty = (
        missing("the lines of order and invoice could not all be read")
        if papers
        else not_reached("no invoice was read")
    )
    yield from conclude(found, looked, empty)


def _complete(items: list[Item]) -> bool:
    return bool(items) and all(item.quantity is not None and item.name and _price(item) is not None for item in items)


def _price(item: Item) -> int | None:
    """What the whole line costs."""
    if item.total is not None:
        return item.total
    return item.unit * item.quantity if item.unit is not None and item.quantity is not None else None


def _compare(
    ordered: list[Item], listed: list[Item], papers: list[Paper], stated: tuple[StatedFact, ...]
) -> _Trouble | None:
    left = list(listed)
    pairs: list[tuple[Item, list[Item]]] = []
    for item in ordered:  # price and quantity first: names are often shortened
        same = [other for other in left if other.quantity == item.quantity and _same(item, [other], papers)]
        best = max(same, key=lambda other: len(other.words & item.words), default=None)
        if best is not None:
            left.remove(best)
        pairs.append((item, [best] if best is not None else []))
    for place, (item, own) in enumerate(pairs):
        if not own:
            mine = [other for other in left if other.words & item.words]
            left = [other for other in left if other not in mine]
            pairs[place] = (item, mine)
    return _unlike(pairs, papers, stated) or _too_much(left) or _strange(pairs)


def _unlike(
    pairs: list[tuple[Item, list[Item]]], papers: list[Paper], stated: tuple[StatedFact, ...]
) -> _Trouble | None:
    reduced = any(f.fact.attribute == "discount" and f.fact.value for f in stated)
    for item, own in pairs:
        told = f"{item.quantity} × {item.name}"
        if not own:
            return _Trouble("S3", "missing", told, "no such line")
        pieces = sum(other.quantity or 0 for other in own)
        if pieces != item.quantity:
            return _Trouble("S3", "quantity", told, f"{pieces} × {own[0].name}")
        cheaper = reduced and sum(_price(other) or 0 for other in own) < (_price(item) or 0)
        if not _same(item, own, papers) and not cheaper:
            unit = own[0].currency
            goal, said = _price(item) or 0, sum(_price(other) or 0 for other in own)
            return _Trouble("S3", "price", f"{show(goal, unit)} for {told}", show(said, unit))
    return None


def _same(item: Item, own: list[Item], papers: list[Paper]) -> bool:
    """Whether lines cost what the order's line costs, with or without VAT."""
    goal, said = _price(item) or 0, sum(_price(other) or 0 for other in own)
    slack = sum(abs(other.quantity or 1) for other in own)
    if goal == said:
        return True
    rates = {str(f.fact.value) for p in papers for f in p.facts if f.fact.attribute == "vat_rate" and f.fact.value}
    factors = [1 + float(rate) / 100 for rate in rates if rate.replace(".", "", 1).isdigit() and rate != "0"]
    return any(min(abs(round(said * one) - goal), abs(round(goal * one) - said)) <= slack for one in factors)


def _too_much(left: list[Item]) -> _Trouble | None:
    if not left:
        return None
    more = left[0]
    return _Trouble("S3", "unknown-line", "no lines but those of the order", f"{more.quantity} × {more.name}")


def _strange(pairs: list[tuple[Item, list[Item]]]) -> _Trouble | None:
    """A line whose name shares no word with the order's, not even its beginning."""
    for item, own in pairs:
        names = [other for other in own if len(other.words) > 1]
        if len(item.words) > 1 and names and not any(other.words & item.words for other in own):
            return _Trouble("S2", "name", item.name, names[0].name)
    return None


def _friction(papers: list[Paper], trouble: _Trouble) -> Friction:
    last = papers[-1]
    return Friction(
        severity=trouble.severity,
        confidence="confirmed" if trouble.severity == "S3" else "probable",
        step=last.seen.step,
        subject="invoice lines",
        cause="facts:invoice/lines",
        cause_class=trouble.cause,
        expected=trouble.expected,
        observed=f"{trouble.observed} on {last.document.name}",
        proofs=tuple(Proof(paper.seen.seq, trouble.observed) for paper in papers),
        loose="invoice",
        exposure=0.5,
    )
