"""Orders: the number given at the confirmation, and how far the order is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.model.fact import Fact
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.reading.vocabulary import Vocabulary
from journeys.wayfinding.words import fold

# A number customers are given: at least three characters, at least two of them digits, no blanks.
_NUMBER = r"#?\s?(?P<number>(?=[A-Z0-9/_-]*\d[A-Z0-9/_-]*\d)[A-Z0-9][A-Z0-9/_-]{2,29})(?![\w.,]*[€£$%])"
_GAP = re.compile(
    r"\s*(?:\([^)]*\)|:|：|#|№|n[°ºo]\.?|nr\.?|no\.?|is|lautet|ist|est|es|è|-|–)?\s*(?:is|ist|lautet)?\s*:?\s*"
)
_NUMBER_AT = re.compile(_NUMBER)
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
LONGEST_STATUS = 60
_GOING_ON = frozenset({"placed", "packed"})
STAGES = frozenset({"confirmation", "tracking", "account", "returns"})


def order_number(view: View) -> tuple[str, Piece] | None:
    """The one order number the page states, with where; None when it states none or several."""
    found: dict[str, Piece] = {}
    for place, piece in enumerate(view.pieces):
        number = _number_in(view, piece.text) or _number_after(view, place)
        if number:
            found.setdefault(number, piece)
    return next(iter(found.items())) if len(found) == 1 else None


def _number_in(view: View, text: str) -> str:
    """The number behind a label in one text: "Order no. 1042-A", "Bestellnummer: 1042"."""
    if not any(char.isdigit() for char in text):
        return ""
    for word in re.finditer(r"[^\W\d]+\.?", text):
        label = fold(text[: word.end()])
        if not _ends_with_label(view, label):
            continue
        gap = _GAP.match(text, word.end())
        number = _NUMBER_AT.match(text, gap.end()) if gap else None
        if number and not _DATE.fullmatch(number["number"]):
            return number["number"].strip("-/_")
    return ""


def _ends_with_label(view: View, folded: str) -> bool:
    pattern = view.words.pattern("order", "number")
    words = folded.split()
    return any(pattern.fullmatch(" ".join(words[-count:])) for count in (1, 2, 3) if len(words) >= count)


def _number_after(view: View, place: int) -> str:
    """The number in a piece of its own behind a label of its own."""
    if not place:
        return ""
    text = view.pieces[place].text.strip()
    label = re.sub(r"\b(?:is|ist|lautet|est|es|è)\b|[:#]", " ", view.pieces[place - 1].text)
    number = re.fullmatch(_NUMBER + r"[.!]?", text)
    near = len(label) < 60 and _ends_with_label(view, fold(label))
    return number["number"].strip("-/_") if number and near and not _DATE.fullmatch(text) else ""


def status_of(view: View) -> tuple[str, Piece] | None:
    """The order's status in canonical words, when the page states one behind a label or as the current step."""
    found: dict[str, Piece] = {}
    for place, piece in enumerate(view.pieces):
        text = _status_text(view, place)
        status = canonical(view, text)
        if status:
            found.setdefault(status, piece)
    return next(iter(found.items())) if len(found) == 1 else None


def canonical(view: View, text: str) -> str:
    """The status in the words of facts (placed, paid, packed, dispatched, in-transit ... cancelled), or ""."""
    folded = fold(text)
    if not folded or len(text) > LONGEST_STATUS:
        return ""
    return progress(view.words, folded)


def progress(words: Vocabulary, folded: str) -> str:
    """How far an order is by folded words, "" for what will be, may be, or is not said.

    "Is being packed" is said of now though its verb alone speaks of what is to come in German and Dutch.
    """
    status = named(words, folded)
    rest = words.pattern("status", status).sub(" ", folded) if status in _GOING_ON else folded
    return "" if words.says("order", "not_status", rest) else status


def named(words: Vocabulary, folded: str) -> str:
    """The status that folded words name. What was handed to a carrier was not handed over to the customer."""
    return "dispatched" if words.says("order", "to_carrier", folded) else words.first("status", folded)


def _status_text(view: View, place: int) -> str:
    """What stands behind a status label, in the same text or the next piece, or is the current step of a list."""
    piece = view.pieces[place]
    if piece.control:
        return ""
    if any(around.states & {"current"} or around.attributes.get("current") for around in view.up(piece.node)):
        return piece.text
    head, colon, rest = piece.text.partition(":")
    if colon and rest.strip() and view.words.says("order", "status_label", fold(head)) and len(head) < 40:
        return rest
    before = view.pieces[place - 1] if place else None
    if before and len(before.text) < 40 and view.words.is_only("order", "status_label", before.folded):
        return piece.text
    match = re.match(r".{0,40}?\b(?:is|ist|est|wurde|has been|was|a été|è stato|ha sido|è|is)\b(.{3,40})$", piece.text)
    subject = match and view.words.says("order", "number_context", fold(piece.text[: match.start(1)]))
    return match[1] if match and subject else ""


def read_orders(maker: Maker) -> Iterator[Fact]:
    """order_number at the confirmation and in tracking; status in tracking, account and returns."""
    if maker.stage not in STAGES:
        return
    number = order_number(maker.view)
    if number and maker.stage != "account":
        value, piece = number
        yield maker.fact("order", "order_number", value, quote=piece.text, node=piece.node)
    status = status_of(maker.view)
    if status:
        value, piece = status
        entity = f"order:{number[0].casefold()}" if number else "order"
        yield maker.fact(
            entity if maker.stage == "account" else "order", "status", value, quote=piece.text, node=piece.node
        )
