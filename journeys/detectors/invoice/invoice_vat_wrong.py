"""The invoice names a rate of VAT that the country does not have.

## What it notices
The rates of VAT printed on an invoice, held against those of the seller's country (by its VAT number) and of the
customer's.

## Why it hurts
A business cannot reclaim wrong tax, and has to ask for another invoice. A private customer may have paid tax that
nobody owed.

## Example
"Includes VAT at 17.5 %" on a British invoice: that rate ended in 2011.

## What to do
Take the rate from one table by country and kind of goods, with the day it holds from.

## When it stays silent
Every rate of either country is accepted, standard or reduced: which goods have which is not judged, and customers in
another country are charged their own rates. No rate, or 0 %, is accepted where the invoice says why (reverse charge,
margin scheme, export), and cannot be judged where it does not. Whether the amount fits the rate is told by
invoice-sums-wrong. Countries without a table are not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.papers import Paper, invoices, real
from journeys.detectors._support.vat import RATES
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="invoice-vat-wrong",
    title="Invoices name a rate of VAT that exists",
    trouble="A rate of VAT that the country does not have",
    feels="Wrong tax.",
    remedy="Take the rate from one table by country and kind of goods.",
    source="the rates of each country's tax office, 2025 and 2026: detectors/_support/vat.py",
    group="invoice",
    tier="B",
    owner="billing",
    checklist=("C10",),
)

_COUNTRY = re.compile(r"^[\s:]*(?:CHE|[A-Z]{2})(?=[\s.-]*[A-Z]?\d)")
_SPELLED = {"CHE": "CH", "EL": "GR", "XI": "GB"}


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the rates of every invoice that could be read."""
    papers, found, looked = real(invoices(timeline)), [], 0
    for paper in papers:
        countries = {country for country in (_seller(paper), timeline.journey.locale[-2:]) if country in RATES}
        rates = _rates(paper)
        charged = {rate for rate in rates if rate > 0}
        if not countries or not (charged or (rates and paper.text("vat_exempt") is not None)):
            continue
        looked += 1
        lawful = {rate for country in countries for rate in RATES[country]}
        found += [_friction(paper, rate, sorted(countries), lawful) for rate in sorted(charged - lawful)]
    empty = missing("no rate of VAT could be read") if papers else not_reached("no invoice was read")
    yield from conclude(found, looked, empty)


def _seller(paper: Paper) -> str:
    """The country of the seller's VAT number, "" without one."""
    match = _COUNTRY.match((paper.text("vat_id") or "").upper())
    code = match.group().strip(" :") if match else ""
    return _SPELLED.get(code, code)


def _rates(paper: Paper) -> set[float]:
    """The rates the invoice names, per cent."""
    said = [f.fact.value for f in paper.facts if f.fact.attribute == "vat_rate"]
    return {float(str(value).replace(",", ".")) for value in said if re.fullmatch(r"\d+(?:[.,]\d+)?", str(value))}


def _friction(paper: Paper, rate: float, countries: list[str], lawful: set[float]) -> Friction:
    named = ", ".join(f"{one:g}" for one in sorted(lawful, reverse=True))
    return Friction(
        severity="S3",
        confidence="probable",
        step=paper.seen.step,
        subject="invoice vat",
        cause="facts:invoice/vat_rate",
        cause_class="rate-unknown",
        expected=f"a rate of {' or '.join(countries)}: {named} %",
        observed=f"{rate:g} % on {paper.document.name}",
        proofs=(Proof(paper.seen.seq, f"{rate:g} %"),),
        loose="invoice",
        exposure=0.5,
    )
