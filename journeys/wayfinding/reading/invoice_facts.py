"""What an invoice says, as facts. Value None: there is a sign of it that could not be read. No sign, no fact."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.wayfinding.reading.invoice import Invoice
from journeys.wayfinding.reading.invoice_lines import Line
from journeys.wayfinding.reading.invoice_sums import Sum

TEXTS = {
    "number": "number",
    "date": "date",
    "order": "order_reference",
    "seller": "seller",
    "address": "seller_address",
    "vat_id": "vat_id",
    "due": "due",
    "contact": "contact",
}
SUMS = ("net", "gross", "subtotal", "prepaid", "payable", "rounding")
QUOTE = 160


def entity_of(invoice: Invoice, name: str) -> str:
    """`invoice:` and its number; without one the name of its file."""
    return f"invoice:{invoice.number or name}"


def invoice_facts(invoice: Invoice, name: str) -> tuple[Fact, ...]:
    """Every fact, in the order of the paper's parts. `name` is the document's."""
    entity = entity_of(invoice, name)
    found = [*_texts(entity, invoice), *_sums(entity, invoice)]
    for place, line in enumerate(invoice.lines, 1):
        found += _line(entity, place, line)
    return tuple(found)


def _fact(entity: str, attribute: str, value: int | str | None, quote: str = "", **more: str) -> Fact:
    unit = more.pop("unit", "")
    named = tuple(sorted((key, said) for key, said in more.items() if said))
    return Fact(entity, attribute, value, unit, named, "document", "other", quote[:QUOTE])


def _money(entity: str, attribute: str, money: Money, quote: str, **more: str) -> Fact:
    return _fact(entity, attribute, money.minor, quote, unit=money.currency, **more)


def _texts(entity: str, invoice: Invoice) -> Iterator[Fact]:
    yield _fact(entity, "kind", invoice.kind or None)
    for field, attribute in TEXTS.items():
        said = getattr(invoice, field)
        if said is not None:
            yield _fact(entity, attribute, said or None, said, unit="date" if attribute in {"date", "due"} else "")
    for rate in invoice.rates:
        yield _fact(entity, "vat_rate", rate, f"{rate} %")
    for attribute, holds in (("vat_exempt", invoice.exempt), ("paid_or_terms", invoice.paid)):
        if holds:
            yield _fact(entity, attribute, "yes")


def _sums(entity: str, invoice: Invoice) -> Iterator[Fact]:
    for kind in SUMS:
        money: Money | None = getattr(invoice, kind)
        if money is not None:
            told = Money(abs(money.minor), money.currency) if kind == "prepaid" else money
            yield _money(entity, kind, told, kind)
    for vat in invoice.vats:
        yield _money(entity, "vat", vat.money, vat.label, rate=vat.rate)
        if vat.base:
            yield _money(entity, "vat_base", vat.base, vat.label, rate=vat.rate)
    for charge in invoice.charges:
        yield _charge(entity, charge)


def _charge(entity: str, charge: Sum) -> Fact:
    money = charge.money
    off = charge.kind == "discount"
    told = Money(abs(money.minor), money.currency) if off else money
    return _money(
        entity, "discount" if off else "fee", told, charge.label, kind=charge.kind, label=charge.label.casefold()
    )


def _line(entity: str, place: int, line: Line) -> Iterator[Fact]:
    at = {"line": str(place)}
    yield _fact(entity, "name", line.name, line.name, **at)
    if line.quantity is not None:
        yield _fact(entity, "quantity", line.quantity, line.name, unit="pieces", **at)
    if line.unit:
        yield _money(entity, "unit_price", line.unit, line.name, **at)
    if line.total:
        yield _money(entity, "line_total", line.total, line.name, tax=line.tax, **at)
