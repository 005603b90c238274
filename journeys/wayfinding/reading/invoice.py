"""An invoice as its reader understands it. Pure; what is not surely said stays unknown.

Text fields are None without any sign of the thing, "" where there is a sign that could not be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from journeys.model.money import Money
from journeys.wayfinding.reading import invoice_labels as labels
from journeys.wayfinding.reading import invoice_parties as parties
from journeys.wayfinding.reading.invoice_lines import Line, read_lines
from journeys.wayfinding.reading.invoice_sheet import Row, sheet
from journeys.wayfinding.reading.invoice_sums import CHARGES, Sum, rates, read_sums
from journeys.wayfinding.reading.vocabulary import Vocabulary, vocabulary
from journeys.wayfinding.words import fold

TITLE_ROWS = 25
_CODE = re.compile(r"(?<!\w)(?:GBP|EUR|USD|CHF|SEK|NOK|DKK|PLN|CZK|AUD|CAD|JPY)(?!\w)")
_NUMBERED = re.compile(r"(?: (?:n|no|nr|num|number|nummer|numero|of|from|vom|du|del|van|dated|date))+$")  # "avoir n 12"
KINDS = {"credit": "credit-note", "receipt": "receipt", "other": "other", "title": "invoice"}


@dataclass(frozen=True)
class Known:
    """What the customer knows already: the order, the own postcode, address and phone, the shop's name."""

    order: str = ""
    postcode: str = ""
    email: str = ""
    phone: str = ""
    shop: str = ""


@dataclass(frozen=True)
class Invoice:
    """What an invoice says. `kind`: invoice, credit-note, receipt, other (another kind of paper) or "".

    `address` is the postcode of the seller's address. `vats` are the sums of VAT, `charges` those of delivery, fees and
    discounts; `rates` every rate of VAT that is stated. `exempt` is whether it says why there is no VAT. `paid` is
    whether it says that it is paid or when to pay without a date.
    """

    kind: str
    language: str
    number: str | None
    date: str | None
    order: str | None
    seller: str | None
    address: str | None
    vat_id: str | None
    due: str | None
    contact: str | None
    lines: tuple[Line, ...]
    net: Money | None
    gross: Money | None
    subtotal: Money | None
    prepaid: Money | None
    payable: Money | None
    rounding: Money | None
    vats: tuple[Sum, ...]
    charges: tuple[Sum, ...]
    rates: tuple[str, ...]
    exempt: bool
    paid: bool


def read_invoice(pages: Iterable[str], locale: str, known: Known | None = None) -> Invoice:
    """Read a paper's pages (as laid out: columns apart by two blanks or more). `locale` is the shop's, en_GB."""
    know = known or Known()
    rows = sheet(pages, locale)
    language = labels.language_of(rows, locale)
    words = vocabulary(language)
    table = read_lines(words, rows)
    sums = read_sums(words, rows, table.rows)
    own = locale if locale[:2].casefold() == language else language
    money = _in_one_currency(_Money(sums, table.lines, table.charges), rows)
    return Invoice(
        kind=kind_of(words, rows),
        language=language,
        number=_number(words, rows, know.order),
        date=_date(words, rows, own),
        order=_order(words, rows, know.order),
        seller=parties.seller(words, rows, know.shop) or None,
        address=_address(rows, know.postcode),
        vat_id=parties.vat_id(words, rows),
        due=_first(labels.values(words, "due", rows, labels.as_date(own))),
        contact=parties.contact(rows, (know.email, know.phone)) or None,
        lines=money.lines,
        **{kind: _one(money.sums, kind) for kind in ("net", "gross", "subtotal", "prepaid", "payable", "rounding")},
        vats=tuple(dict.fromkeys(one for one in money.sums if one.kind == "vat")),
        charges=(*money.charges, *(one for one in money.sums if one.kind in CHARGES)),
        rates=tuple(dict.fromkeys(rates(rows, words))),
        exempt=_says(words, "exempt", rows),
        paid=_says(words, "paid", rows),
    )


def kind_of(words: Vocabulary, rows: tuple[Row, ...]) -> str:
    """Which kind of paper this is, by the first title in it."""
    for row in rows[:TITLE_ROWS]:
        for cell in row:
            text = _NUMBERED.sub("", fold(re.sub(r"\S*\d\S*", " ", cell.text)))
            for key, kind in KINDS.items():
                if words.is_only("invoice", key, text):
                    return kind
    found = [key for key in KINDS if any(words.says("invoice", key, fold(c.text)) for row in rows for c in row)]
    return "invoice" if found == ["title"] else ""


def _first(told: Iterable[str], unlike: tuple[str, ...] = ()) -> str | None:
    """The first value told that is none of `unlike`; "" for labels without one; None without a label."""
    found = list(told)
    named = [text for text in found if text and text not in unlike]
    return named[0] if named else "" if found else None


def _number(words: Vocabulary, rows: tuple[Row, ...], order: str) -> str | None:
    told = _first(labels.values(words, "number", rows, labels.as_number), (order,))
    plain = _first(labels.values(words, "number_weak", rows, labels.as_plain_number), (order,))
    return told or plain or told


def _date(words: Vocabulary, rows: tuple[Row, ...], locale: str) -> str | None:
    told = _first(labels.values(words, "date", rows, labels.as_date(locale)))
    if told:
        return told
    dates = labels.dates_in(rows, locale)
    return dates[0].isoformat() if len(dates) == 1 else "" if dates else told


def _order(words: Vocabulary, rows: tuple[Row, ...], known: str) -> str | None:
    bare = re.sub(r"\W", "", known).casefold()
    if bare and any(bare in re.sub(r"\W", "", cell.text).casefold() for row in rows for cell in row):
        return known
    return _first(labels.values(words, "order", rows, labels.as_number))


def _address(rows: tuple[Row, ...], own: str) -> str | None:
    """A postcode that is not the customer's; "" where it cannot be told whose the only one is."""
    found = [code for code in parties.postcodes(rows) if code.casefold() != own.replace(" ", "").casefold()]
    if not own and len(found) == 1:
        return ""
    return found[0] if found else None


def _says(words: Vocabulary, key: str, rows: tuple[Row, ...]) -> bool:
    return any(words.says("invoice", key, fold(cell.text)) for row in rows for cell in row)


@dataclass(frozen=True)
class _Money:
    sums: tuple[Sum, ...]
    lines: tuple[Line, ...]
    charges: tuple[Sum, ...]


def _in_one_currency(money: _Money, rows: tuple[Row, ...]) -> _Money:
    """Amounts without a sign are in the one currency the paper names."""
    amounts = [one.money for one in (*money.sums, *money.charges)] + [line.total for line in money.lines if line.total]
    named = {amount.currency for amount in amounts if amount.currency}
    named = named or {code for row in rows for cell in row for code in _CODE.findall(cell.text)}
    return _dressed(money, named.pop()) if len(named) == 1 else money


def _dressed(money: _Money, currency: str) -> _Money:
    def put(amount: Money | None) -> Money | None:
        return Money(amount.minor, currency) if amount else None

    def whole(one: Sum) -> Sum:
        return Sum(one.kind, one.label, Money(one.money.minor, currency), one.row, one.rate, put(one.base))

    lines = tuple(
        Line(line.name, line.quantity, put(line.unit), put(line.total), line.rate, line.tax, line.row)
        for line in money.lines
    )
    return _Money(tuple(map(whole, money.sums)), lines, tuple(map(whole, money.charges)))


def _one(sums: tuple[Sum, ...], kind: str) -> Money | None:
    """The one amount of a class; several that differ are settled where net and VAT make one of them."""
    found = list(dict.fromkeys(one.money for one in sums if one.kind == kind))
    if kind == "prepaid" and found:
        return found[0] if len({abs(one.minor) for one in found}) == 1 else None
    return found[0] if len(found) == 1 else _made_of(sums, found) if kind == "gross" else None


def _made_of(sums: tuple[Sum, ...], found: list[Money]) -> Money | None:
    net = [one.money.minor for one in sums if one.kind == "net"]
    tax = {one.money.minor for one in sums if one.kind == "vat"}
    fits = [money for money in found if any(money.minor == base + sum(tax) for base in net)]
    return fits[0] if len(fits) == 1 else None
