"""Promises in plain words: how long a return may take, what it costs, when money comes back, free delivery from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.money import Amount
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

LONGEST = 400
MOST_PARTS = 9
AFTER_RETURN = frozenset({"returns", "tracking", "account", "other"})
EDGES = frozenset({"banner", "contentinfo", "navigation"})
BLOCKS = frozenset({"paragraph", "listitem"})
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_])|(?<=\d\d\.)\s+(?=\d)|\s[|·•]\s")


def read_policies(maker: Maker) -> tuple[Fact, ...]:
    """Each policy the page states once; one stated with two values is unknown.

    What the page itself says counts before what stands at the edge of every page.
    """
    made: dict[tuple[str, str], Fact] = {}
    edged: set[tuple[str, str]] = set()
    for piece, sentence, folded in sentences(maker.view):
        edge = _is_edge(maker.view, piece)
        for fact in _facts(maker, piece, sentence, folded):
            key = (fact.entity, fact.attribute)
            known = made.get(key)
            if known is None or (key in edged and not edge):
                made[key] = fact
                edged = edged | {key} if edge else edged - {key}
            elif known.value != fact.value and edge == (key in edged):
                made[key] = replace(fact, value=None)
    return tuple(made.values())


def _is_edge(view: View, piece: Piece) -> bool:
    return any(node.role in EDGES for node in view.up(piece.node))


def sentences(view: View) -> Iterator[tuple[Piece, str, str]]:
    """Every short sentence outside controls and other products, as written and folded."""
    for piece in (*view.pieces, *_paragraphs(view)):
        if piece.control or len(piece.text) > 2000 or piece.node.index in view.aside:
            continue
        for sentence in _SENTENCE.split(piece.text):
            if 6 <= len(sentence) <= LONGEST:
                yield piece, sentence, fold(sentence)


def _paragraphs(view: View) -> Iterator[Piece]:
    """Paragraphs whose words are several pieces because some of them are stressed: as one piece."""
    parts: dict[int, list[Piece]] = {}
    for piece in view.pieces:
        around = next((node for node in view.up(piece.node) if node.role in BLOCKS), None)
        if around is not None and not piece.control:
            parts.setdefault(around.index, []).append(piece)
    for index, pieces in parts.items():
        if 1 < len(pieces) <= MOST_PARTS:
            text = re.sub(r"\s+([.,;:!?])", r"\1", " ".join(piece.text for piece in pieces))
            yield Piece(text, view.outline.nodes[index])


def _facts(maker: Maker, piece: Piece, sentence: str, folded: str) -> Iterator[Fact]:
    view = maker.view
    if view.words.says("policy", "free_delivery", folded) and any(char.isdigit() for char in sentence):
        amount = _threshold(view, sentence, folded)
        if amount is not None:
            yield maker.money("policy:delivery", "free_from", amount, quote=sentence, node=piece.node)
    if view.words.says("policy", "exception", folded):
        return
    if view.words.says("policy", "refund", folded):
        days = days_in(view, folded)
        if days is not None and not view.words.says("tone", "refusing", folded):
            yield maker.fact("policy:returns", "refund_days", days, unit="days", quote=sentence, node=piece.node)
        back = _one(view, sentence) if maker.stage in AFTER_RETURN else None
        if back is not None and not view.words.says("tone", "refusing", folded):
            yield maker.money("return", "refund", back.money, quote=sentence, node=piece.node)
    if view.words.says("policy", "returns", folded):
        yield from _returns(maker, piece, sentence, folded)


def _returns(maker: Maker, piece: Piece, sentence: str, folded: str) -> Iterator[Fact]:
    view = maker.view
    days = days_in(view, folded)
    counted = view.words.pattern("policy", "since").sub(" ", folded)  # what the days are counted from
    if days is not None and days >= 7 and not view.words.says("policy", "window_not", counted):
        yield maker.fact("policy:returns", "window_days", days, unit="days", quote=sentence, node=piece.node)
    found = _one(view, sentence)
    if found is not None and view.words.says("policy", "fee_words", folded):
        yield maker.money("policy:returns", "return_fee", found.money, quote=sentence, node=piece.node)
    elif found is None and _is_free(view, folded):
        yield maker.money("policy:returns", "return_fee", Money(0, ""), quote=sentence, node=piece.node)


def _is_free(view: View, folded: str) -> bool:
    refused = view.words.says("tone", "refusing", folded)
    delivery = view.words.says("policy", "free_delivery", folded) and not view.words.says(
        "policy", "free_return", folded
    )
    return view.words.says("policy", "free_return", folded) and not refused and not delivery


def _one(view: View, sentence: str) -> Amount | None:
    found = [amount for piece in (Piece(sentence, view.outline.nodes[0]),) for amount in view.amounts(piece)]
    return found[0] if len(found) == 1 else None


def _threshold(view: View, sentence: str, folded: str) -> Money | None:
    """The amount from which delivery is free; not what is still missing until then."""
    found = _one(view, sentence)
    if found is None or found.money.minor <= 0 or view.words.says("policy", "missing", folded):
        return None
    before = fold(sentence[: found.start])
    after = fold(sentence[found.end :])
    marked = view.words.says("policy", "threshold", before) or view.words.pattern("policy", "threshold_after").match(
        after
    )
    return found.money if marked else None


def days_in(view: View, folded: str) -> int | None:
    """The one number of days (weeks and months counted out) a sentence states; the longest of a range."""
    for key, factor in (("days", 1), ("weeks", 7)):
        unit = view.words.pattern("period", key).pattern
        found = {int(match[1]) for match in re.finditer(rf"(?<!\w)(\d{{1,3}}) (?:\w+ )?{unit}", folded)}
        if found:
            return found.pop() * factor if len(found) == 1 else None
    return None
