"""What only time brings: the day a parcel arrived, and the number a return goes by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from journeys.model.fact import Fact
from journeys.wayfinding.reading.dates import read_span
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.words import fold

LONGEST = 120
# Letters and digits in one word, or digits alone, as printed on a label; at least two digits.
_NUMBER = re.compile(r"(?<![\w-])(?=[A-Z0-9-]*\d[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,29}(?![\w-])")


def read_arrival(maker: Maker, today: date | None) -> Iterator[Fact]:
    """`delivered` of the order: the one day on which it arrived, in tracking and account; none where several differ."""
    if maker.stage not in {"tracking", "account"}:
        return
    found: dict[date, Piece] = {}
    for place, piece in enumerate(maker.view.pieces):
        for text in _texts(maker, place):
            span = read_span(text, maker.view.locale, today)
            if span and span.first and span.first == span.last and _says_delivered(maker, text, span.text):
                found.setdefault(span.first, piece)
                break
    if len(found) == 1:
        day, piece = next(iter(found.items()))
        yield maker.fact("order", "delivered", day.isoformat(), unit="date", quote=piece.text, node=piece.node)


def _texts(maker: Maker, place: int) -> Iterator[str]:
    """A piece in its own words, and behind the short label before it."""
    piece = maker.view.pieces[place]
    if piece.control or len(piece.text) > LONGEST:
        return
    yield piece.text
    label = maker.view.pieces[place - 1].text if place else ""
    if 0 < len(label) <= 40 and not any(char.isdigit() for char in label):
        yield f"{label}: {piece.text}"


def _says_delivered(maker: Maker, text: str, dated: str) -> bool:
    words, rest = maker.view.words, fold(text.replace(dated, " "))
    ahead = words.says("order", "not_status", rest)
    return not ahead and words.first("status", rest) == "delivered"


def read_return_number(maker: Maker) -> Iterator[Fact]:
    """`label` of the return: the number that stands behind a word for it, on pages about returns."""
    if maker.stage not in {"returns", "other"}:
        return
    words = maker.view.words
    for place, piece in enumerate(maker.view.pieces):
        if piece.control or len(piece.text) > 300:
            continue
        number = _NUMBER.search(piece.text)
        if number is None:
            continue
        label = maker.view.pieces[place - 1].text if place and number.start() < 3 else ""
        before = fold(f"{label} {piece.text[: number.start()]}")
        if words.says("return", "number", before) and not words.says("order", "number_context", _last(before)):
            yield maker.fact("return", "label", number.group(), quote=piece.text, node=piece.node)


def _last(folded: str) -> str:
    """The last two words before a number: what the number is."""
    return " ".join(folded.split()[-2:])
