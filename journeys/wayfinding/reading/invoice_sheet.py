"""A paper as rows of cells: what stands side by side, apart by two blanks or more, as a PDF's layout is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from journeys.model.money import Money
from journeys.wayfinding.reading.money import amounts, bare_amounts

_CELL = re.compile(r"\S+(?: \S+)*")
_RATE = re.compile(r"(?<![\w.,])(\d{1,2}(?:[.,]\d{1,3})?)\s?%")
_COUNT = re.compile(r"[x×]?\s?(\d{1,4})(?:[.,]0{1,3})?\s?(?:[x×]|[^\W\d]{1,6}\.?)?", re.IGNORECASE)
_MARK = re.compile(r"(?:\s?[*¹²³†]+|\s[A-Za-z]\d?)$")
_TRAIL = re.compile(r"(?:\s(?:[x×]\s?)?(?:\d{1,4}|\d{1,2}(?:[.,]\d+)?\s?%))*$")


@dataclass(frozen=True)
class Cell:
    """Text at columns `start` to `end` of a row. `kind` is text, amount, count or rate; `money`, `number` its value."""

    text: str
    start: int
    end: int
    kind: str = "text"
    money: Money | None = None
    number: str = ""

    def beside(self, other: Cell) -> int:
        """How many columns lie between two cells; 0 where one stands over the other."""
        return max(0, self.start - other.end, other.start - self.end)


Row = tuple[Cell, ...]


def sheet(pages: Iterable[str], locale: str) -> tuple[Row, ...]:
    """The rows of all pages, without empty ones."""
    rows = (tuple(_cells(line.expandtabs(8), locale)) for page in pages for line in page.splitlines())
    return tuple(row for row in rows if row)


def _cells(line: str, locale: str) -> Iterator[Cell]:
    for found in _CELL.finditer(line):
        yield from _parted(read_cell(found.group(), found.start(), locale), locale)


def read_cell(text: str, start: int, locale: str) -> Cell:
    """One cell, with its value where the whole of it is one."""
    end = start + len(text)
    money = whole_amount(text, locale)
    if money is not None:
        return Cell(text, start, end, "amount", money)
    rate = _RATE.fullmatch(text)
    if rate:
        return Cell(text, start, end, "rate", number=plain_rate(rate[1]))
    count = _COUNT.fullmatch(text)
    if count:
        return Cell(text, start, end, "count", number=str(int(count[1])))
    return Cell(text, start, end)


def _parted(cell: Cell, locale: str) -> Iterator[Cell]:
    """A text that runs into its amounts, as where columns are not kept apart: "Tea 1 £5.50 £5.50"."""
    found = amounts(cell.text, locale) or bare_amounts(cell.text) if cell.kind == "text" else ()
    last = [amount for amount in found if not re.search(r"[^\W\d]{2}", cell.text[amount.end :])]
    if not last or last[0].start == 0 or not re.search(r"[^\W\d]", cell.text[: last[0].start]):
        yield cell
        return
    head = cell.text[: last[0].start].rstrip(" :-–")
    trail = _TRAIL.search(head) if len(last) > 1 else None
    cut = trail.start() if trail and trail.start() > 0 else len(head)
    for part in _CELL.finditer(head[:cut]):
        yield Cell(part.group(), cell.start, cell.start + cut)
    for part in re.finditer(r"\S+(?:\s?%)?", head[cut:]):
        yield read_cell(part.group(), cell.start + cut + part.start(), locale)
    for amount in last:
        place = cell.start + amount.start
        yield Cell(cell.text[amount.start : amount.end], place, cell.start + amount.end, "amount", amount.money)


def whole_amount(text: str, locale: str) -> Money | None:
    """The amount a text is, with the ways of papers to write what is taken off: (3.35), 3,35-."""
    bare = _MARK.sub("", text.strip())
    off = re.fullmatch(r"\((.+)\)|(.*\d)\s?[-−–]|[-−–]\s?(.+)", bare)
    inner = next(part for part in off.groups() if part) if off else bare
    tight = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", inner.strip())
    found = amounts(tight, locale) or bare_amounts(tight)
    if len(found) != 1 or found[0].start > 0 or found[0].end < len(tight):
        return None
    return -found[0].money if off else found[0].money


def plain_rate(text: str) -> str:
    """A rate without its noughts: "19,00" -> "19"."""
    value = text.replace(",", ".")
    return value.rstrip("0").rstrip(".") if "." in value else value


def rate_in(text: str) -> str:
    """The one rate a text states, "" without one."""
    found = {plain_rate(rate) for rate in _RATE.findall(text)}
    return found.pop() if len(found) == 1 else ""
