"""The invoice asks for another sum than the order.

## What it notices
The sum of an order's invoices against the total that the shop confirmed for the order, or, where no total was seen,
against what was charged.

## Why it hurts
One of the two is wrong, and the customer does not know which. Who books it, or wants it back from an employer, cannot.

## Example
The order was confirmed with 34.10 after a discount; the invoice says 37.45.

## What to do
Make the invoice from the order as it was confirmed, discounts and fees included, in integers.

## When it stays silent
Several invoices for one order are added up; what a credit note beside them gives back may be in the order's total or
not. What is marked as paid already still counts. Receipts and delivery notes are not invoices; sums that could not be
read and totals without tax are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, show
from journeys.detectors._support.orders import charged, order_total, stated_for
from journeys.detectors._support.papers import Paper, by_order, given_back, invoices, real
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="invoice-total-wrong",
    title="Invoices ask for what the order said",
    trouble="An invoice with another sum than the order",
    feels="It doesn't match. Which of the two is right?",
    remedy="Make the invoice from the confirmed order: the same lines, discounts, fees and total.",
    source="comparison of our own: any difference",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
    gaps=("G1",),
)

_Due = tuple[int, str, Proof]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the invoices of every order with its total."""
    found, looked, unclear = [], 0, ""
    papers = invoices(timeline)
    for order, group in by_order(papers).items():
        own, back = real(group), given_back(group)
        sums = [paper.sum for paper in (*own, *back)]
        due = _due(timeline, own[-1], order) if own else None
        if not own or len(sums) < len(group) or due is None or any(value is None for value in sums):
            unclear = "the sum of the invoice or the total of the order could not be read"
            continue
        if any(paper.currency and paper.currency != due[1] for paper in (*own, *back)):
            unclear = "invoice and order are in different currencies"
            continue
        looked += 1
        total = sum(paper.sum or 0 for paper in own)
        kept = total - sum(abs(paper.sum or 0) for paper in back)  # what the order may come to after a return
        if due[0] not in (total, kept) and total not in _net(own, due[0]):
            found.append(_friction(own, total, due))
    yield from conclude(found, looked, missing(unclear) if papers else not_reached("no invoice was read"))


def _due(timeline: Timeline, paper: Paper, order: str) -> _Due | None:
    """What the order's invoices should come to, its currency, and where that was said."""
    total = order_total(stated_for(timeline, paper))
    if total:
        return amount(total.fact) or 0, total.fact.unit, Proof(total.look, total.fact.quote)
    charge = charged(timeline, order)
    return (charge[0], charge[1], Proof(charge[2], "card statement")) if charge else None


def _net(papers: tuple[Paper, ...], due: int) -> tuple[int, ...]:
    """The sum itself where the order's total is the invoices' net one: a shop that shows prices without tax."""
    nets = [paper.money("net") for paper in papers]
    known = sum(net for net in nets if net is not None)
    return (sum(paper.sum or 0 for paper in papers),) if None not in nets and known == due else ()


def _friction(papers: tuple[Paper, ...], total: int, due: _Due) -> Friction:
    goal, currency, proof = due
    last = papers[-1]
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=last.seen.step,
        subject="invoice total",
        cause="facts:invoice/total",
        cause_class="differs",
        expected=f"{show(goal, currency)}, as the order said",
        observed=f"{show(total, currency)}" + (f" in {len(papers)} invoices" if len(papers) > 1 else ""),
        proofs=(*(Proof(p.seen.seq, f"total {show(p.sum or 0, currency)}") for p in papers), proof),
        loose="invoice",
        exposure=0.5,
    )
