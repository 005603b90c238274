"""The sums of a paper: net, VAT per rate, gross, prepaid, payable, delivery, fees, discounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.model.money import Money
from journeys.wayfinding.reading.invoice_sheet import Cell, Row, plain_rate, rate_in
from journeys.wayfinding.reading.vocabulary import Vocabulary
from journeys.wayfinding.words import fold

COVER = 0.6
LONGEST = 9
HARD = frozenset({"net", "gross", "vat", "subtotal", "payable", "prepaid", "rounding"})
CHARGES = frozenset({"delivery", "fee", "discount"})
_NOISE = re.compile(r"\([^()]*\)|\d+(?:[.,]\d+)*\s?%?|[€£$]|\b(?:GBP|EUR|USD|CHF)\b|@")
_SMALL = re.compile(
    r"\b(?:at|on|of|the|from|in|for|auf|von|aus|zu|de|du|des|sur|le|la|del|di|su|van|op|over|im|der|die|das|und)\b"
)


@dataclass(frozen=True)
class Sum:
    """A labelled amount. `rate` and `base` belong to VAT; `row` is where it stands."""

    kind: str
    label: str
    money: Money
    row: int
    rate: str = ""
    base: Money | None = None


def kind_of(words: Vocabulary, label: str) -> str:
    """The class of a label below the lines: the longest phrase in it, if that is most of it; "" otherwise."""
    folded = fold(_NOISE.sub(" ", label))
    said = _SMALL.sub("", folded).split()
    if not said or len(said) > LONGEST:
        return ""
    best, kind = max(_phrases(words, folded), default=(0, ""))
    return kind if best and best >= COVER * len(" ".join(said)) else ""


def off(words: Vocabulary, label: str, money: Money) -> str:
    """`discount` for an amount taken off whose label speaks of one, with whatever code or name stands beside it."""
    said = words.says("invoice_sum", "discount", fold(label)) or words.says("promo", "label", fold(label))
    return "discount" if money.minor < 0 and said else ""


def _phrases(words: Vocabulary, folded: str) -> Iterator[tuple[int, str]]:
    for table, key in words.places:
        if table == "invoice_sum":
            for found in words.pattern(table, key).finditer(folded):
                yield len(found.group()), key


def read_sums(words: Vocabulary, rows: tuple[Row, ...], skip: frozenset[int]) -> tuple[Sum, ...]:
    """Every sum outside the lines (`skip` are their rows), in the order of the paper."""
    found: list[Sum] = []
    for number, row in enumerate(rows):
        if number not in skip:
            found += _row(words, row, number) or _heads(words, rows, number, skip)
    return tuple(found)


def _row(words: Vocabulary, row: Row, number: int) -> list[Sum]:
    """The sums of one row: each run of amounts with the text before it."""
    made: list[Sum] = []
    label: Cell | None = None
    rate, run = "", list[Money]()
    for cell in (*row, Cell("", 0, 0)):
        if cell.kind == "amount" and cell.money:
            run.append(cell.money)
            continue
        if label and run:
            made += _made(words, label.text, rate, run, number)
            label, rate, run = None, "", []
        if cell.kind == "rate":
            rate = cell.number
        elif cell.kind == "text":
            rate = "" if label else rate
            label = cell
    return made or _bare_rate(row, number)


def _bare_rate(row: Row, number: int) -> list[Sum]:
    """A row of a VAT table: a rate and its amounts."""
    rates = [cell.number for cell in row if cell.kind == "rate"]
    found = [cell.money for cell in row if cell.kind == "amount" and cell.money]
    texts = [cell for cell in row if cell.kind == "text" and len(cell.text) > 3]
    return vat_of(rates[0], found, number) if len(rates) == 1 and len(found) > 1 and not texts else []


def _made(words: Vocabulary, label: str, rate: str, run: list[Money], number: int) -> list[Sum]:
    kind = kind_of(words, label) or off(words, label, run[-1])
    if not kind or kind in {"saving", "carry"}:
        return []
    if kind == "vat":
        return vat_of(rate or rate_in(label), run, number, label)
    if kind == "gross" and len(run) == 3 and run[0].minor + run[1].minor == run[2].minor:
        return [Sum("net", label, run[0], number), Sum("gross", label, run[2], number)]
    return [Sum(kind, label, run[-1], number)]


def vat_of(rate: str, run: list[Money], number: int, label: str = "") -> list[Sum]:
    """VAT from its rate and one to three amounts: the tax alone, or net and tax, or net, tax and gross in any order."""
    if not rate and not label:
        return []
    if len(run) == 1:
        return [Sum("vat", label, run[0], number, rate)]
    if rate:
        for base in run:
            for tax in run:
                if tax is not base and abs(tax.minor - base.minor * float(rate) / 100) <= 1:
                    return [Sum("vat", label, tax, number, rate, base)]
    return [Sum("vat", label, run[1] if len(run) == 3 else run[-1], number, rate, run[0])]


def _heads(words: Vocabulary, rows: tuple[Row, ...], number: int, skip: frozenset[int]) -> list[Sum]:
    """Labels above their amounts: a row of amounts under a row of as many labels."""
    row, above = rows[number], rows[number - 1] if number and number - 1 not in skip else ()
    if len(row) < 2 or len(row) != len(above) or any(cell.kind != "amount" for cell in row):
        return []
    made: list[Sum] = []
    for head, cell in zip(above, row, strict=True):
        if cell.money:
            made += _made(words, head.text, "", [cell.money], number)
    return made


def rates(rows: tuple[Row, ...], words: Vocabulary) -> Iterator[str]:
    """Every rate of VAT the paper states: in cells of their own, or in a text that speaks of VAT."""
    for row in rows:
        for cell in row:
            if cell.kind == "rate":
                yield plain_rate(cell.number)
            elif cell.kind == "text" and rate_in(cell.text) and words.says("invoice_sum", "vat", fold(cell.text)):
                yield rate_in(cell.text)
