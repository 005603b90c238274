"""The sums of the invoice do not fit together.

## What it notices
Quantity times price against the line, lines against the subtotal, everything against the total, net plus VAT against
gross, VAT against its rate, and what is left to pay against what was paid.

## Why it hurts
The customer cannot follow the sum. Accounting programs refuse the invoice.

## Example
Two lines make 33.50, the subtotal says 31.50.

## What to do
Compute every sum from the lines that are printed, in integers, in one place.

## When it stays silent
Rounding by line and rounding of the whole are both right: one minor unit per line is allowed. Prices with or without
VAT, discounts and fees in any order, and an amount to pay that was not reduced by what was paid are all accepted.
Where a line could not be read, or an amount on the paper that was not understood explains the difference, nothing is
claimed.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import explain, show
from journeys.detectors._support.papers import Paper, invoices, real
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import MAX_LABELLED_LINES, ROUNDING_MINOR
from journeys.model.finding import Friction, Meta, Observation, Proof

TOLERANCE_PER_LINE = ROUNDING_MINOR  # own convention, see model/conventions.py

META = Meta(
    id="invoice-sums-wrong",
    title="The sums of invoices fit together",
    trouble="An invoice whose sums do not fit together",
    feels="I can't follow this. Is it right at all?",
    remedy="Compute every sum from the lines that are printed, in integers, in one place.",
    source="EN 16931, BR-CO-10, -15, -16, -17; one minor unit per line of rounding is our tolerance",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
)

_Trouble = tuple[str, str, str]  # cause class, expected, observed


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Check the sums of every invoice that could be read."""
    papers = real(invoices(timeline))
    found, looked = [], 0
    for paper in papers:
        checks = [check for check in (_lines(paper), _parts(paper), _tax(paper), _left(paper)) if check is not None]
        looked += bool(checks)
        found += [_friction(paper, *check) for check in checks if check]
    empty = missing("too few sums could be read to check them") if papers else not_reached("no invoice was read")
    yield from conclude(found, looked, empty)


def _lines(paper: Paper) -> _Trouble | tuple[()] | None:
    """Quantity times unit price against the line; None where no line has all three."""
    whole = [(i, i.quantity, i.unit, i.total) for i in paper.items]
    known = [(i, q * u, q, t) for i, q, u, t in whole if q is not None and u is not None and t is not None]
    for item, product, quantity, total in known:
        if not any(abs(total - way) <= abs(quantity) + 1 for way in _with_and_without(product, paper)):
            if total in (product - off for off in paper.all("discount")) or 0 < total < product:
                continue  # a discount on the line, which has a column of its own or none
            goal, said = show(product, item.currency), show(total, item.currency)
            return "line", f"{goal} for “{item.name}”", f"{said}"
    return () if known else None


def _with_and_without(minor: int, paper: Paper) -> tuple[int, ...]:
    """An amount as it is, and with and without each rate of VAT on the paper."""
    rates = [float(rate) / 100 for rate in _rates(paper)]
    return (minor, *(round(minor * (1 + r)) for r in rates), *(round(minor / (1 + r)) for r in rates))


def _rates(paper: Paper) -> tuple[str, ...]:
    said = (str(f.fact.value) for f in paper.facts if f.fact.attribute == "vat_rate" and f.fact.value)
    return tuple(rate for rate in dict.fromkeys(said) if rate.replace(".", "", 1).isdigit())


def _parts(paper: Paper) -> _Trouble | tuple[()] | None:
    """Lines and charges against subtotal and total; None where they are not all known."""
    totals = [item.total for item in paper.items]
    if not totals or None in totals:
        return None
    base = sum(total for total in totals if total is not None)
    slack = TOLERANCE_PER_LINE * (len(totals) + len(paper.all("fee")) + len(paper.all("discount")))
    parts = (*paper.all("fee"), *(-off for off in paper.all("discount")), *paper.all("vat"), *paper.all("rounding"))
    goals = [(name, goal) for name in ("subtotal", "net", "gross") if (goal := paper.money(name)) is not None]
    for name, goal in goals:
        rest = goal - base
        if not _explained(rest, parts, slack, paper) and not _fits_untaxed(goal, base, parts, slack, paper):
            said = show(goal, paper.currency)
            return name, f"a {name} that the lines and charges make ({show(base, paper.currency)} of lines)", said
    return () if goals else None


def _explained(rest: int, parts: tuple[int, ...], slack: int, paper: Paper) -> bool:
    """Whether labelled amounts explain a difference, or one on the paper that nobody understood may."""
    if explain(rest, parts, slack) is not None:
        return True
    unread = tuple(sorted(paper.unread))
    if len(parts) + len(unread) > MAX_LABELLED_LINES:
        return bool(unread)
    return bool(unread) and explain(rest, (*parts, *unread, *(-one for one in unread)), slack) is not None


def _fits_untaxed(goal: int, base: int, parts: tuple[int, ...], slack: int, paper: Paper) -> bool:
    """Whether lines and charges with VAT make a sum without it, or the other way round."""
    charges = tuple(part for part in parts if part not in paper.all("vat"))
    for size in {base, base + sum(charges)}:
        if any(abs(goal - way) <= slack + 1 for way in _with_and_without(size, paper)):
            return True
    return False


def _tax(paper: Paper) -> _Trouble | tuple[()] | None:
    """Net plus VAT against gross, and VAT against its base; None where they are not known."""
    net, gross, vats = paper.money("net"), paper.money("gross"), paper.all("vat")
    for seen in paper.facts:
        if seen.fact.attribute == "vat_base" and isinstance(seen.fact.value, int):
            rate = seen.fact.qualifier("rate")
            tax = [v.fact.value for v in paper.facts if v.fact.attribute == "vat" and v.fact.qualifier("rate") == rate]
            goal = round(seen.fact.value * float(rate or 0) / 100)
            if rate and len(tax) == 1 and isinstance(tax[0], int) and abs(tax[0] - goal) > _rounding(paper):
                return "vat", f"{show(goal, paper.currency)} of VAT at {rate} %", show(tax[0], paper.currency)
    if net is None or gross is None or not vats:
        return None
    if min(abs(net + way - gross) for way in (sum(vats), sum(set(vats)))) <= len(vats):
        return ()
    if _explained(gross - net, (*vats, *paper.all("fee"), *(-o for o in paper.all("discount"))), len(vats), paper):
        return ()
    return "gross", f"{show(net + sum(vats), paper.currency)} from net and VAT", show(gross, paper.currency)


def _rounding(paper: Paper) -> int:
    return TOLERANCE_PER_LINE * max(len(paper.items), 1)


def _left(paper: Paper) -> _Trouble | tuple[()] | None:
    """What is left to pay against gross and paid; None where it is not all said."""
    gross, paid, left = paper.money("gross"), paper.money("prepaid"), paper.money("payable")
    if gross is None or paid is None or left is None:
        return None
    ways = (gross - paid, gross, 0 if paid >= gross else gross - paid, paid)
    if any(abs(left - way) <= len(paper.all("rounding")) for way in ways):
        return ()
    return "payable", f"{show(gross - paid, paper.currency)} left to pay", show(left, paper.currency)


def _friction(paper: Paper, cause: str, expected: str, observed: str) -> Friction:
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=paper.seen.step,
        subject=f"invoice {cause}",
        cause="facts:invoice/sums",
        cause_class=f"{cause}-wrong",
        expected=expected,
        observed=f"{observed} on {paper.document.name}",
        proofs=(Proof(paper.seen.seq, observed),),
        loose="invoice",
        exposure=0.5,
    )
