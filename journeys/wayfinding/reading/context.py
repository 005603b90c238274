"""What an amount is, judged by the words around it: a price, or one of the many amounts that are not the price."""

from __future__ import annotations

import re
from dataclasses import dataclass

from journeys.wayfinding.reading.money import Amount
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

WINDOW = 6
_CLAUSE = re.compile(r"[.;|·•()\n!?]\s|[;|·•()]")
# Which words before an amount, and which after it, make it something else than the price: the first match counts.
_BEFORE = ("instalment", "saving", "threshold", "upto", "bundle", "fee", "add_on", "shipping", "order", "was", "member")
_AFTER = ("saving", "instalment", "threshold", "bundle", "shipping", "fee")


@dataclass(frozen=True)
class Context:
    """`kind` is "price", "was", or what else the amount is; `low` says "from"; `per` is piece, pack or ""."""

    kind: str
    low: bool = False
    per: str = ""
    tax: str = ""


def context(view: View, piece: Piece, amount: Amount) -> Context:
    """What `amount` in `piece` is."""
    key = ("context", (piece.node.index, piece.text, amount.start))
    if key not in view.known:
        view.known[key] = _context(view, piece, amount)
    found = view.known[key]
    assert isinstance(found, Context)
    return found


def _context(view: View, piece: Piece, amount: Amount) -> Context:
    before, after = _around(view, piece, amount)
    tax = "excl" if _net(view, before, fold(piece.text[amount.end :]) or after) else ""
    if piece.struck:
        return Context("was")
    sign = piece.text[: amount.start].rstrip()[-1:]
    if sign == "+" or amount.money.minor < 0:
        return Context("add_on")
    if _is_measure(view, piece.text[: amount.start], after):
        return Context("measure")
    kind = _kind(view, before, after)
    if kind == "price" and (_is_about_shipping(view, piece) or _begins_with_shipping(view, piece, amount)):
        kind = "shipping"
    low = view.words.says("near", "from", _last(before)) or _is_range_start(view, piece, amount)
    return Context(kind, low, _per(view, after), tax)


def _kind(view: View, before: str, after: str) -> str:
    now = view.words.pattern("near", "now").search(before)
    for key in _BEFORE:
        found = view.words.pattern("near", key).search(before)
        if found and not (now and now.start() > found.start()):
            return key
    for key in _AFTER:
        if view.words.pattern("near", key).match(after) or (key != "saving" and view.words.says("near", key, after)):
            return key
    return "price"


def _is_about_shipping(view: View, piece: Piece) -> bool:
    """Whether a label of nothing but shipping stands right before, in the same line: "**Delivery** Standard: £3.95"."""
    place = view.place(piece) - 1
    label = view.pieces[place] if place >= 0 else piece
    same_line = label is not piece and label.node.parent == piece.node.parent and label.node.role != "heading"
    return same_line and view.words.is_only("near", "shipping", label.folded)


def _begins_with_shipping(view: View, piece: Piece, amount: Amount) -> bool:
    """Whether the amount's sentence begins with shipping, however many words lie between: "Delivery in ..., £3.95"."""
    sentence = fold(_CLAUSE.split(piece.text[: amount.start])[-1])
    return view.words.pattern("near", "shipping").match(sentence) is not None


def _around(view: View, piece: Piece, amount: Amount) -> tuple[str, str]:
    """Up to WINDOW folded words of the clause before and after the amount; a short neighbour's where there are none."""
    found = view.amounts(piece)
    place = found.index(amount)
    left = found[place - 1].end if place else 0
    right = found[place + 1].start if place + 1 < len(found) else len(piece.text)
    before = _CLAUSE.split(piece.text[left : amount.start])[-1]
    rest = piece.text[amount.end : right]
    after = next((part for part in _CLAUSE.split(rest) if part and part.strip(" *")), "") if rest.strip() else ""
    if not fold(before) and left == 0:
        before = _neighbour(view, piece, -1)
    if not fold(after) and right == len(piece.text):
        after = _neighbour(view, piece, 1)
    return " ".join(fold(before).split()[-WINDOW:]), _keep_slash(after)


def _keep_slash(text: str) -> str:
    """Folded, with a leading slash kept as the word `per`: "/ 100 g" -> "per 100 g"."""
    per = "per " if text.lstrip().startswith("/") else ""
    return " ".join((per + fold(text)).split()[:WINDOW])


def _neighbour(view: View, piece: Piece, step: int) -> str:
    place = view.place(piece) + step
    if not 0 <= place < len(view.pieces):
        return ""
    other = view.pieces[place]
    near = other.node.parent == piece.node.parent or _shared_small(view, piece, other)
    if not near or other.control or other.node.role in {"heading", "link"} or view.amounts(other):
        return ""
    return other.text if len(other.text.split()) <= WINDOW else ""


def _shared_small(view: View, piece: Piece, other: Piece) -> bool:
    """Whether both stand in one small group, such as a price block: at most two steps up and four pieces."""
    for depth, around in enumerate(view.up(piece.node)):
        if depth > 2:
            return False
        if view.contains(around, other.node):
            return len(view.inside(around)) <= 4
    return False


def _last(before: str) -> str:
    return " ".join(before.split()[-3:])


def _is_measure(view: View, text_before: str, after: str) -> bool:
    words = after.split()
    if len(words) >= 2 and view.words.is_only("near", "per", words[0]):
        return any(view.words.is_only("near", "measure", " ".join(words[1:n])) for n in (2, 3, 4))
    equals = re.search(r"\d+\s*(?:g|kg|ml|l|cl|oz|lb)\s*=\s*$", text_before, re.IGNORECASE)
    return equals is not None


def _per(view: View, after: str) -> str:
    for name in ("pack", "piece"):
        if view.words.pattern("near", name).match(after):
            return name
    return ""


def _net(view: View, before: str, after: str) -> bool:
    near = f"{before} {after}"
    return view.words.says("tax", "excl", near) and not view.words.says("tax", "incl", near)


def _is_range_start(view: View, piece: Piece, amount: Amount) -> bool:
    found = view.amounts(piece)
    place = found.index(amount)
    if place + 1 == len(found):
        return False
    between = piece.text[amount.end : found[place + 1].start].strip()
    return between in {"-", "–", "—", "to", "bis", "à", "a", "tot"}
