"""The lines of a paper: what was bought, how many, at what price; with column titles or without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from journeys.model.money import Money
from journeys.wayfinding.reading.invoice_labels import is_label
from journeys.wayfinding.reading.invoice_sheet import Cell, Row
from journeys.wayfinding.reading.invoice_sums import CHARGES, HARD, Sum, kind_of, off
from journeys.wayfinding.reading.vocabulary import Vocabulary
from journeys.wayfinding.words import fold

MONEY = ("gross", "total", "net", "unit", "vat")
TAKES = {"amount": frozenset(MONEY), "rate": frozenset({"rate"}), "count": frozenset({"quantity", "code"})}
_NOISE = re.compile(r"\([^()]*\)|[€£$]|\b(?:GBP|EUR|USD|CHF)\b")
_TIMES = re.compile(r"^(\d{1,3})\s?[x×]\s+|\s+[x×]\s?(\d{1,3})$", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """One line. What the paper does not say surely is None; `tax` says whether its total is with (incl) or without
    (excl) VAT, as far as the column's title tells.
    """

    name: str
    quantity: int | None = None
    unit: Money | None = None
    total: Money | None = None
    rate: str = ""
    tax: str = ""
    row: int = -1


@dataclass(frozen=True)
class Table:
    """The lines, the charges that stand among them, and the rows both take up."""

    lines: tuple[Line, ...] = ()
    charges: tuple[Sum, ...] = ()
    rows: frozenset[int] = frozenset()


def column_of(words: Vocabulary, text: str) -> str:
    """What a column's title says is in it, "" when it is no such title."""
    folded = fold(_NOISE.sub(" ", text)) or fold(text)
    if "%" in text and len(text) < 16:
        return "rate"
    keys = (key for table, key in words.places if table == "invoice_column")
    return next((key for key in keys if words.is_only("invoice_column", key, folded)), "")


def titles(words: Vocabulary, row: Row) -> tuple[tuple[Cell, str], ...]:
    """The columns of a table by its row of titles; () for a row that is none."""
    known = [(cell, column_of(words, cell.text)) for cell in row]
    kinds = {kind for _, kind in known if kind}
    named = {"name", "quantity", "code"} & kinds
    return tuple(known) if len(kinds) >= 2 and named and set(MONEY) & kinds else ()


def _is_vat_head(words: Vocabulary, row: Row) -> bool:
    """The titles of a table of VAT by rate: rate and amounts, and nothing that is bought."""
    kinds = [column_of(words, cell.text) for cell in row]
    return len(kinds) >= 2 and "rate" in kinds and all(kind in {"rate", *MONEY} for kind in kinds)


def read_lines(words: Vocabulary, rows: tuple[Row, ...]) -> Table:
    """The lines of a paper. Under titles every row with money is a line; without, what names a thing and its price."""
    begin = next((n for n, row in enumerate(rows) if titles(words, row)), None)
    return _titled(words, rows, begin) if begin is not None else _untitled(words, rows)


def _titled(words: Vocabulary, rows: tuple[Row, ...], begin: int) -> Table:
    head, drafts = titles(words, rows[begin]), list[_Draft]()
    taken = {begin}
    for number in range(begin + 1, len(rows)):
        row = rows[number]
        again = titles(words, row)
        if again:
            head = again
        elif _is_sum(words, row) or _is_vat_head(words, row):
            break
        elif money_in(row):
            drafts.append(_Draft(number, _placed(head, row)))
        taken.add(number)
    return _table(words, [draft.line(name) for draft, name in _named(rows, drafts, taken, head)], taken)


def _table(words: Vocabulary, found: list[Line], taken: set[int]) -> Table:
    """Lines and charges apart: delivery, fees and discounts stand among the goods on some papers."""
    lines, charges = list[Line](), list[Sum]()
    for line in found:
        kind = kind_of(words, line.name) or (off(words, line.name, line.total) if line.total else "")
        if kind in CHARGES and line.total:
            charges.append(Sum(kind, line.name, line.total, line.row, line.rate))
        elif line.name and kind != "carry":
            lines.append(line)
    return Table(tuple(lines), tuple(charges), frozenset(taken))


def money_in(row: Row) -> bool:
    """Whether a row states an amount."""
    return any(cell.kind == "amount" for cell in row)


def _is_sum(words: Vocabulary, row: Row) -> bool:
    texts = [cell.text for cell in row if cell.kind == "text"]
    counted = any(cell.kind == "count" for cell in row)
    return bool(texts) and not counted and kind_of(words, texts[-1]) in HARD and money_in(row)


@dataclass(frozen=True)
class _Draft:
    """A row with money: its cells by column."""

    number: int
    cells: tuple[tuple[str, Cell], ...]

    def first(self, *kinds: str) -> Cell | None:
        """The first cell of the first of these columns that has one."""
        return next((cell for kind in kinds for column, cell in self.cells if column == kind), None)

    @property
    def name(self) -> str:
        """The words of its name column."""
        return " ".join(cell.text for column, cell in self.cells if column == "name")

    def line(self, name: str) -> Line:
        """The line this row is."""
        total, unit = self.first("gross", "total", "net"), self.first("unit")
        count, rate = self.first("quantity"), self.first("rate")
        tax = "incl" if self.first("gross") else "excl" if self.first("net") and not self.first("total") else ""
        many = int(count.number) if count and count.number else None
        made = Line(name, many, unit.money if unit else None, total.money if total else None, tax=tax, row=self.number)
        return settled(replace(made, rate=rate.number if rate else ""))


def _placed(head: tuple[tuple[Cell, str], ...], row: Row) -> tuple[tuple[str, Cell], ...]:
    """Every cell under its column: money under money, in order where there are as many cells as columns."""
    made: list[tuple[str, Cell]] = []
    for kind, takes in TAKES.items():
        cells = [cell for cell in row if cell.kind == kind]
        columns = [(title, column) for title, column in head if column in takes]
        if len(cells) == len(columns):
            made += [(column, cell) for cell, (_, column) in zip(cells, columns, strict=True)]
        elif columns:
            made += [(_nearest(columns, cell), cell) for cell in cells]
    texts = [(title, column) for title, column in head if column in {"name", "code", ""}]
    made += [(_nearest(texts, cell) or "name", cell) for cell in row if cell.kind == "text"]
    return tuple(made) if any(column == "name" for _, column in head) else _with_name(tuple(made))


def _with_name(cells: tuple[tuple[str, Cell], ...]) -> tuple[tuple[str, Cell], ...]:
    """A table whose names stand under a title we do not know: the longest text is the name."""
    texts = [cell for column, cell in cells if cell.kind == "text"]
    if not texts or any(column == "name" for column, _ in cells):
        return cells
    longest = max(texts, key=lambda cell: len(cell.text))
    return tuple(("name" if cell is longest else column, cell) for column, cell in cells)


def _nearest(columns: list[tuple[Cell, str]], cell: Cell) -> str:
    if not columns:
        return ""
    return min(columns, key=lambda c: (c[0].beside(cell), abs(c[0].start + c[0].end - cell.start - cell.end)))[1]


def _named(
    rows: tuple[Row, ...], drafts: list[_Draft], taken: set[int], head: tuple[tuple[Cell, str], ...]
) -> Iterator[tuple[_Draft, str]]:
    """Lines with their whole names: rows of words alone belong to the line above them, or around one without a name."""
    columns = [title for title, column in head if column == "name"]
    alone = {
        n: " ".join(cell.text for cell in rows[n] if cell.kind == "text" and _in_column(columns, cell))
        for n in sorted(taken)
        if not money_in(rows[n]) and n > min(taken)
    }
    used: set[int] = set()
    for place, draft in enumerate(drafts):
        end = drafts[place + 1].number if place + 1 < len(drafts) else max(taken) + 1
        before = [n for n in alone if n < draft.number and n not in used] if not draft.name else []
        after = [n for n in alone if draft.number < n < end][: len(before) if before else None]
        used |= {*before, *after}
        parts = [*(alone[n] for n in before), draft.name, *(alone[n] for n in after)]
        yield draft, " ".join(part for part in parts if part)


def _in_column(columns: list[Cell], cell: Cell) -> bool:
    return not columns or abs(columns[0].start - cell.start) <= 3


def _untitled(words: Vocabulary, rows: tuple[Row, ...]) -> Table:
    lines: list[Line] = []
    for number, row in enumerate(rows):
        if _is_sum(words, row):
            if lines:
                break
            continue
        line = _bare(words, row, number)
        if line:
            lines.append(line)
    return _table(words, lines, {line.row for line in lines})


def _bare(words: Vocabulary, row: Row, number: int) -> Line | None:
    """A row of a table without titles: a name, perhaps a count, one price or two."""
    texts = [cell for cell in row if cell.kind == "text" and re.search(r"[^\W\d]{2}", cell.text)]
    money = [cell.money for cell in row if cell.kind == "amount" and cell.money]
    if not texts or not money or len(money) > 3 or kind_of(words, texts[0].text) or is_label(words, texts[0].text):
        return None
    times = _TIMES.search(texts[0].text)
    counts = [int(cell.number) for cell in row if cell.kind == "count" and cell.start > texts[0].start]
    first = [int(cell.number) for cell in row[:1] if cell.kind == "count" and "x" in cell.text.casefold()]
    many = int(times[1] or times[2]) if times else next(iter((*first, *counts)), None)
    name = _TIMES.sub("", texts[0].text)
    return settled(Line(name, many, money[0] if len(money) > 1 else None, money[-1], row=number))


def settled(line: Line) -> Line:
    """A line whose missing figure follows from the others, for a single piece."""
    if line.quantity == 1 and line.unit is None:
        return replace(line, unit=line.total)
    if line.quantity and line.total is None and line.unit:
        return replace(line, total=line.unit * line.quantity)
    return line
