"""Rows that pair a label with an amount, and what class of row each label makes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from journeys.model.money import Money
from journeys.model.outline import Node
from journeys.wayfinding.reading.context import context
from journeys.wayfinding.reading.money import amounts, bare_amounts, without_amounts
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.rules import is_minimum
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

LABEL_WORDS = 9
REACH = 4
SENTENCE, ENDS = 6, (".", "!", "?")  # words from which a text with an end is a sentence
_PAREN = re.compile(r"\([^()]*\)")
NOT_ROWS = frozenset({"threshold", "instalment", "measure"})
FEES = ("delivery", "payment", "gift", "service")


@dataclass(frozen=True)
class Row:
    """A label with the amount beside it. `money` is None where the amount is not known yet.

    `kind` is a key of the vocabulary's `summary` table, or "". `node` is the smallest thing around label and amount.
    `ticked` is yes or no for a row with a checkbox. `tax` says whether the amount is with (incl) or without (excl) it.
    """

    label: str
    kind: str
    money: Money | None
    piece: Piece
    node: Node
    optional: bool = False
    ticked: str = ""
    tax: str = ""
    quote: str = ""

    @property
    def key(self) -> str:
        """The label without amounts, brackets and case, as a qualifier."""
        return normal_label(self.label)


def normal_label(label: str) -> str:
    """A label as facts carry it: "Service fee (per order):" -> "service fee"."""
    return fold(_PAREN.sub(" ", label)) or fold(label)


def kind_of(view: View, label: str) -> str:
    """The class of a summary label, "" when it is none."""
    folded = normal_label(label)
    words = folded.split()
    if not words or len(words) > LABEL_WORDS:
        return ""
    if view.words.pattern("tax", "included").match(folded) and view.words.says("summary", "tax", folded):
        return "tax"
    hint = view.words.pattern("tax", "hint").search(folded)
    if hint and hint.start() > 0:
        folded = folded[: hint.start()].strip()
    net = view.words.pattern("tax", "excl").search(folded)
    if net and view.words.says("summary", "due", folded):
        return "subtotal"
    return view.words.first("summary", folded)


def tax_of(view: View, label: str) -> str:
    """Whether a label says its amount is with (`incl`) or without (`excl`) tax."""
    folded = fold(label)
    if view.words.says("tax", "excl", folded):
        return "excl"
    if view.words.says("tax", "incl", folded) or view.words.pattern("tax", "included").match(folded):
        return "incl"
    return ""


def rows(view: View, skip: Iterable[range] = ()) -> tuple[Row, ...]:
    """Every labelled amount on the page, in page order, outside `skip` (ranges of node indices) and other products."""
    left_out = {index for span in skip for index in span}
    made: list[Row] = []
    for place, piece in enumerate(view.pieces):
        index = piece.node.index
        if index in view.aside or index in left_out or piece.struck or view.within(piece.node, "button"):
            continue
        row = None if _only_says_tax(view, piece) else _row(view, place, piece)
        within = _tax_within(view, piece) if row or _only_says_tax(view, piece) else None
        made += [found for found in (row, within) if found]
    return tuple(made)


def _row(view: View, place: int, piece: Piece) -> Row | None:
    money, free, later = _amount(view, piece)
    if money is None and not free and not later:
        return None
    own = without_amounts(_PAREN.sub(" ", piece.text), view.locale) if view.amounts(piece) else ""
    if money is not None and _in_a_sentence(view, piece):
        return None
    if money is not None and own and context(view, piece, view.amounts(piece)[0]).kind in NOT_ROWS:
        return None
    if money is not None and kind_of(view, own):
        return _made(view, own, money, piece, piece.node, piece.text)
    label, node = _label(view, place, piece)
    if not label or (money is None and not kind_of(view, label)):
        return None
    value = Money(0, "") if free else money
    return _made(view, label, value, piece, node, f"{label} {piece.text}")


def _in_a_sentence(view: View, piece: Piece) -> bool:
    """Whether an amount stands in the middle of a sentence ("Valid from £15 of goods on."): then it sums up nothing."""
    text = _PAREN.sub(" ", piece.text).strip()
    found = amounts(text, view.locale)
    if len(found) != 1 or not text.endswith(ENDS) or len(fold(text).split()) < SENTENCE:
        return False
    ahead, behind = text[: found[0].start], text[found[0].end :]
    if not fold(behind) or tax_of(view, behind):
        return is_minimum(view.words, text, 0, found[0])
    least = any(view.words.says("near", key, fold(ahead)) for key in ("from", "threshold"))
    return least or not kind_of(view, ahead)


def _tax_within(view: View, piece: Piece) -> Row | None:
    """The tax said in brackets behind a total: "£61.90 (includes £10.32 VAT)"."""
    for match in _PAREN.finditer(piece.text):
        said = match.group().strip("()")
        inner = amounts(said, view.locale)
        if len(inner) == 1 and kind_of(view, without_amounts(said, view.locale)) == "tax":
            return _made(view, without_amounts(said, view.locale), inner[0].money, piece, piece.node, said)
    return None


def _only_says_tax(view: View, piece: Piece) -> bool:
    """Whether all the money of a piece is the tax in its brackets: what stands beside it is another amount's label."""
    outside = amounts(_PAREN.sub(" ", piece.text), view.locale)
    return "(" in piece.text and not outside and _tax_within(view, piece) is not None


def _made(view: View, label: str, money: Money | None, piece: Piece, node: Node, quote: str) -> Row:
    boxes = [inner for inner in view.nodes(node) if inner.role in {"checkbox", "switch"}]
    box = boxes[0] if len(boxes) == 1 and len(view.inside(node)) < 8 else None
    ticked = "" if box is None else "yes" if "checked" in box.states else "no"
    optional = box is not None or view.words.says("words", "optional", fold(label))
    return Row(label, kind_of(view, label), money, piece, node, optional, ticked, tax_of(view, quote), quote)


def _amount(view: View, piece: Piece) -> tuple[Money | None, bool, bool]:
    """The one amount of a piece, whether it says "free", and whether it says the amount comes later."""
    found = view.amounts(piece)
    if len(found) > 1:
        found = amounts(_PAREN.sub(" ", piece.text), view.locale)
    if found:
        return (found[-1].money if len(found) == 1 else None), False, False
    folded = piece.folded
    if not folded or len(folded) > 40:
        return None, False, False
    if view.words.is_only("words", "free", folded):
        return None, True, False
    if view.words.is_only("words", "unknown", folded):
        return None, False, True
    bare = bare_amounts(piece.text)
    alone = len(bare) == 1 and not piece.lettered
    return (bare[0].money if alone else None), False, False


def _label(view: View, place: int, piece: Piece) -> tuple[str, Node]:
    """The words that belong to an amount: those before it in the smallest thing around both."""
    for height, around in enumerate(view.up(piece.node)):
        if height > REACH:
            break
        label = _before(view, place, around)
        if label:
            return label, around
        inner = [p for p in view.inside(around) if p is not piece and p.lettered and not view.amounts(p)]
        inner = [p for p in inner if not view.words.says("words", "remove_line", p.folded)]
        if inner and not _before_any(view, place, around):
            others = [p for p in view.inside(around) if view.amounts(p)]
            return (inner[0].text, around) if len(others) <= 1 and len(inner) <= 2 else ("", piece.node)
    return "", piece.node


def _before_any(view: View, place: int, around: Node) -> bool:
    return place > 0 and view.contains(around, view.pieces[place - 1].node)


def _before(view: View, place: int, around: Node) -> str:
    """The label inside `around` right before the amount, back to the amount before it; the nearest known one first."""
    said: list[str] = []
    for earlier in reversed(view.pieces[max(0, place - 3) : place]):
        if _only_says_tax(view, earlier):
            continue
        if not view.contains(around, earlier.node) or _amount(view, earlier)[0] or view.amounts(earlier):
            break
        heading = earlier.node.role == "heading" and around.role != "row"
        if earlier.struck or not earlier.lettered or heading:
            continue
        said.insert(0, earlier.text)
        if kind_of(view, earlier.text):
            return earlier.text
    joined = " ".join(said)
    return joined if kind_of(view, joined) or not said else said[0] if len(said) == 1 else joined
