"""Promo codes that show as applied: a chip or a line with the code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

_CODE = re.compile(r"(?<![\w-])(?=[A-Z0-9_-]*[A-Z])[A-Z0-9][A-Z0-9_-]{3,23}(?![\w-])")


def codes_in(view: View, text: str) -> tuple[str, ...]:
    """What could be promo codes in a text: capitals, with digits or standing out from words in small letters."""
    mixed = text != text.upper()
    found = _CODE.findall(text)
    return tuple(
        code
        for code in dict.fromkeys(found)
        if (mixed or any(char.isdigit() for char in code) or code == text.strip())
        and not view.words.is_only("promo", "not_code", fold(code))
    )


def read_codes(maker: Maker, discounts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """`code:<CODE>` discount: from discount lines that name a code, and from chips (value None: no amount there)."""
    made: dict[str, Fact] = {}
    for fact in discounts:
        code = fact.qualifier("code")
        if code:
            money = Money(fact.value, fact.unit) if isinstance(fact.value, int) else None
            made[code] = Fact(f"code:{code}", "discount", money.minor if money else None, fact.unit, (), *_place(fact))
    for code, piece in _chips(maker.view):
        if code not in made:
            made[code] = maker.fact(f"code:{code}", "discount", None, quote=piece.text, node=piece.node)
    return tuple(made.values())


def _place(fact: Fact) -> tuple[str, str, str, str]:
    return fact.channel, fact.stage, fact.quote, fact.locator


def _chips(view: View) -> Iterator[tuple[str, Piece]]:
    """Short texts that are a code with a word of being applied, or a code beside a control that removes it."""
    for place, piece in enumerate(view.pieces):
        codes = codes_in(view, piece.text) if len(piece.text) <= 60 else ()
        if len(codes) != 1 or piece.node.index in view.aside:
            continue
        around = " ".join(p.text for p in view.pieces[max(0, place - 1) : place + 2] if len(p.text) < 60)
        said, label = fold(piece.text), view.words.says("promo", "label", fold(around))
        applied = view.words.says("promo", "applied", fold(around)) and not view.words.says(
            "tone", "error", fold(around)
        )
        alone = piece.text.strip() == codes[0] or view.words.says("promo", "label", said)
        if applied and label and alone and not view.words.says("tone", "refusing", fold(around)):
            yield codes[0], piece
