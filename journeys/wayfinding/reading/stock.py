"""Whether a product can be had: a count, `in-stock` or `out-of-stock`."""

from __future__ import annotations

import re

from journeys.model.fact import Fact
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View

LONGEST = 90
_NUMBER = re.compile(r"\d{1,4}")


def stock_in(view: View, text: str, folded: str) -> int | str | None:
    """What a short text says about stock; None when it says nothing."""
    if not folded or len(text) > LONGEST or text.rstrip().endswith("?"):
        return None
    left = view.words.pattern("stock", "left").search(folded)
    if left:
        return int(_NUMBER.findall(left.group())[0]) or "out-of-stock"
    if view.words.says("stock", "out", folded):
        return "out-of-stock"
    return "in-stock" if view.words.says("stock", "some", folded) else None


def read_stock(maker: Maker, entity: str, pieces: tuple[Piece, ...]) -> tuple[Fact, ...]:
    """The stock of one product from the pieces of its page. Contradicting statements (variants) make it unknown."""
    view = maker.view
    said: list[tuple[int | str, Piece]] = []
    for piece in pieces:
        if piece.control or piece.node.index in view.aside or view.amounts(piece) or view.within(piece.node, "link"):
            continue
        found = stock_in(view, piece.text, piece.folded)
        if found is not None:
            said.append((found, piece))
    if not said:
        return ()
    value, piece = next(((v, p) for v, p in said if isinstance(v, int)), said[0])
    contradicted = {v == "out-of-stock" for v, _ in said} == {True, False}
    stated = None if contradicted else value
    unit = "pieces" if isinstance(stated, int) else ""
    return (maker.fact(entity, "stock", stated, unit=unit, quote=piece.text, node=piece.node),)
