"""Labels of a paper and what they stand for: beside the label, in the cell to its right, or below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from journeys.wayfinding.reading.dates import MONTHS, read_span
from journeys.wayfinding.reading.invoice_sheet import Cell, Row
from journeys.wayfinding.reading.vocabulary import LANGUAGES, Vocabulary
from journeys.wayfinding.words import fold

LABEL_WORDS = 6
BELOW = 2
_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"^(?:[\s:#.№°º\-–=]|\((?:[^)]*)\))+")
_PARTS = re.compile(r"[^·•|;]+")
_NUMBER = re.compile(r"#?(?P<n>(?:[A-Z]{1,6}[ -])?(?=\S*\d)[A-Z0-9][A-Z0-9./_-]*)", re.IGNORECASE)
_MONTH = re.compile(rf"\d{{1,2}}\.? (?i:{MONTHS})")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\.?")

Reads = Callable[[str], str]


def language_of(rows: tuple[Row, ...], locale: str) -> str:
    """The language most labels are in; the locale's where that cannot be told."""
    own = locale[:2].casefold()
    order = [own, *(name for name in LANGUAGES if name != own)] if own in LANGUAGES else list(LANGUAGES)
    hits = {name: _hits(Vocabulary([name]), rows) for name in order}
    best = max(order, key=lambda name: hits[name])
    return best if hits[best] else own


def _hits(words: Vocabulary, rows: tuple[Row, ...]) -> int:
    texts = {fold(_GAP.sub("", re.split(r"[:#\d]", cell.text)[0])) for row in rows for cell in row}
    keys = [place for place in words.places if place[0] in {"invoice", "invoice_sum", "invoice_column"}]
    return sum(len(text) for text in texts if any(words.is_only(table, key, text) for table, key in keys))


def after_label(words: Vocabulary, key: str, text: str) -> str | None:
    """What follows a label at the beginning of a text ("" when nothing does); None where no such label is there."""
    found = None
    for word in list(_WORD.finditer(text))[:LABEL_WORDS]:
        if words.is_only("invoice", key, fold(text[: word.end()])):
            found = _GAP.sub("", text[word.end() :]).strip()
    return found


def values(words: Vocabulary, key: str, rows: tuple[Row, ...], read: Reads) -> Iterator[str]:
    """What stands with each label of this key, as `read` understands it; "" for a label whose value it does not."""
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            yield from _of_cell(words, key, rows, (number, place), cell, read)


def _of_cell(
    words: Vocabulary, key: str, rows: tuple[Row, ...], at: tuple[int, int], cell: Cell, read: Reads
) -> Iterator[str]:
    for part in _PARTS.findall(cell.text):
        rest = after_label(words, key, part.strip())
        if rest is None:
            continue
        told = read(rest) if rest else ""
        yield told or (_around(words, rows, at, cell, read) if not rest or part == cell.text else "")


def _around(words: Vocabulary, rows: tuple[Row, ...], at: tuple[int, int], cell: Cell, read: Reads) -> str:
    number, place = at
    right = [other for other in rows[number][place + 1 :] if other.text.strip(":# ")][:1]
    for other in right:
        told = read(_GAP.sub("", other.text))
        if told and not is_label(words, other.text) and not _address(other.text):
            return told
    for below in rows[number + 1 : number + 1 + BELOW]:
        under = [other for other in below if _under(cell, other)]
        for other in under[:1]:
            told = read(other.text)
            if told and not _address(other.text):
                return told
        if under:
            break
    return ""


def _address(text: str) -> bool:
    """A number with words behind it, such as a house and its street, stands for itself."""
    return re.match(r"\d{1,5}[A-Za-z]?,? [^\W\d]{3}", text) is not None and not _MONTH.match(text)


def _under(cell: Cell, other: Cell) -> bool:
    return abs(cell.start - other.start) <= 2 or abs(cell.end - other.end) <= 2 or cell.start <= other.start < cell.end


def is_label(words: Vocabulary, text: str) -> bool:
    """Whether a text is a label and nothing else."""
    folded = fold(_GAP.sub("", text))
    return any(words.is_only(table, key, folded) for table, key in words.places if table == "invoice")


def as_number(text: str) -> str:
    """A number customers are given, at the beginning of a text; "" where there is a date, money or a word."""
    found = _NUMBER.match(text)
    if not found or _DATE.fullmatch(found["n"]) or re.match(r"\s?[€£$%]", text[found.end() :]):
        return ""
    return found["n"].strip("-./_")


def as_plain_number(text: str) -> str:
    """The same behind a word that is no label for sure: longer than a house number, and not a year."""
    number = as_number(text)
    digits = sum(char.isdigit() for char in number)
    return number if digits >= 3 and not re.fullmatch(r"(?:19|20)\d\d", number) else ""


def as_date(locale: str) -> Reads:
    """Reads a date as ISO text, as `locale` writes dates."""

    def read(text: str) -> str:
        span = read_span(text[:60], locale, None)
        return span.first.isoformat() if span and span.first and span.first == span.last else ""

    return read


def dates_in(rows: tuple[Row, ...], locale: str) -> tuple[date, ...]:
    """Every date on the paper that stands in a cell without another."""
    spans = (read_span(cell.text, locale, None) for row in rows for cell in row if len(cell.text) < 80)
    return tuple(dict.fromkeys(span.first for span in spans if span and span.first and span.first == span.last))
