"""The invoice does not say who, what or when.

## What it notices
What an invoice must say and this one does not: its number, its date, the seller, a VAT or tax number, the rate of VAT,
the order it belongs to, and a way to ask or a date to pay by.

## Why it hurts
Accounting sends it back. The customer cannot tell which purchase it belongs to, or whom to ask.

## Example
A paper with goods and prices, and neither a number nor a VAT number.

## What to do
Print all of it, with labels. In the EU, article 226 of the VAT Directive lists what a full invoice needs.

## When it stays silent
Receipts and simplified invoices, sellers who say why they charge no VAT, countries without VAT, anything that has a
label but could not be read, and papers of which hardly anything could be read: then it is the reader that failed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.papers import Paper, invoices, real
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

TOO_MUCH_MISSING = 4  # so much is missing on no invoice: it was not understood

META = Meta(
    id="invoice-unclear",
    title="Invoices say who, what and when",
    trouble="An invoice that lacks what it must say",
    feels="Who is this from, for what, and when?",
    remedy="Print number, date, seller, VAT number, VAT rate, order number and a contact.",
    source="EU VAT Directive 2006/112/EC, article 226, for full invoices",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
)

# Where VAT (or a tax of that name) must be told on invoices: the EU, the United Kingdom, Norway, Switzerland.
_VAT = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK CH".split()  # noqa: SIM905 - a list of codes
)


def _tells(attribute: str) -> Callable[[Paper], bool]:
    return lambda paper: paper.text(attribute) is not None


_PARTS: tuple[tuple[str, Callable[[Paper], bool]], ...] = (
    ("its number", _tells("number")),
    ("its date", _tells("date")),
    ("the seller", lambda p: any(p.text(a) is not None for a in ("seller", "seller_address", "vat_id"))),
    ("the order it belongs to", _tells("order_reference")),
    ("a contact or a date to pay by", lambda p: any(p.text(a) is not None for a in ("contact", "due"))),
)
_OF_VAT: tuple[tuple[str, Callable[[Paper], bool]], ...] = (
    ("a VAT number", lambda p: _tells("vat_id")(p) or p.text("vat_exempt") is not None),
    ("the rate of VAT", lambda p: _tells("vat_rate")(p) or p.text("vat_exempt") is not None),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every invoice that could be read."""
    papers = invoices(timeline)
    own = [paper for paper in real(papers) if paper.sum is not None]
    parts = (*_PARTS, *(_OF_VAT if timeline.journey.locale[-2:] in _VAT else ()))
    found, looked = [], 0
    for paper in own:
        lacking = [name for name, tells in parts if not tells(paper)]
        if len(lacking) >= TOO_MUCH_MISSING:
            continue
        looked += 1
        found += [_friction(paper, name) for name in lacking]
    others = [paper for paper in papers if paper.text("kind") in ("receipt", "credit-note", "other")]
    if papers and len(others) == len(papers):
        yield not_applicable("what was read is no full invoice")
        return
    empty = missing("too little of it could be read") if papers else not_reached("no invoice was read")
    yield from conclude(found, looked, empty)


def _friction(paper: Paper, name: str) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=paper.seen.step,
        subject=f"invoice: {name}",
        cause="invoice:unclear",
        cause_class="not-said",
        expected=f"{name} on the invoice",
        observed=f"{paper.document.name} does not say it",
        proofs=(Proof(paper.seen.seq, paper.document.pages[0][:200]),),
        loose="invoice",
        exposure=0.5,
    )
