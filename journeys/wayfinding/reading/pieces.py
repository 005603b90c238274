"""The pieces of text on a page, in page order: what can be read on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from journeys.model.outline import Box, Node
from journeys.wayfinding.reading.money import amounts, is_price_part, join_price_parts
from journeys.wayfinding.reading.tree import Tree
from journeys.wayfinding.words import fold

CONTROLS = frozenset({"button", "radio", "checkbox", "switch", "option", "tab", "menuitem", "combobox", "textbox"})
HOLDERS = frozenset({"textbox", "searchbox", "combobox", "spinbutton", "slider", "listbox"})
CELLS = frozenset({"cell", "gridcell", "rowheader", "columnheader"})  # what stands in two of them is two things
_STRUCK_TAGS = frozenset({"s", "del", "strike"})
_LETTERS = re.compile(r"[^\W\d_]{2}")
SAME_ROW = 0.5
MINUS = frozenset("-−–")
BRACKETED = 4  # pieces behind the one that opens the bracket


@dataclass(frozen=True)
class Piece:
    """A run of text that stands on its own. `struck` means crossed out; `control` text is on something to press."""

    text: str
    node: Node
    struck: bool = False
    control: bool = False

    @cached_property
    def folded(self) -> str:
        """The text as vocabularies compare it."""
        return fold(self.text)

    @cached_property
    def lettered(self) -> bool:
        """Whether it holds words, not only numbers and signs."""
        return _LETTERS.search(self.text) is not None


def read_pieces(tree: Tree, locale: str) -> tuple[Piece, ...]:
    """All pieces; a price whose parts are separate elements is one piece."""
    return tuple(_join_prices(tree, locale, list(_raw_pieces(tree))))


def _raw_pieces(tree: Tree) -> Iterator[Piece]:
    held_until = -1
    for node in tree.outline.nodes:
        if node.role in HOLDERS:
            held_until = max(held_until, tree.ends[node.index])
        if node.index < held_until or node.role == "option":
            continue
        text = " ".join(_own_text(tree, node).split())
        if text and not _label_again(tree, node, text):
            struck, control = _is_struck(tree, node), node.role in CONTROLS or tree.within(node, "button")
            for line in _lines_of(node, text):
                yield Piece(line, node, struck, control)


def _lines_of(node: Node, text: str) -> list[str]:
    """The lines of a text with line breaks, which the outline runs together; else the whole text."""
    seen = node.attributes.get("lines", "")
    return seen.split("\n") if seen and "".join(seen.split()) == text.replace(" ", "") else [text]


def _own_text(tree: Tree, node: Node) -> str:
    if node.text:
        same = node.name.replace(" ", "") == node.text.replace(" ", "")
        return node.attributes.get("visible", "") or (node.name if same else node.text)
    if node.name and not any(inner.text or inner.name for inner in tree.nodes(node)[1:]):
        return "" if node.role in {"img", "image", "figure"} else node.attributes.get("visible", "") or node.name
    return ""


def _label_again(tree: Tree, node: Node, text: str) -> bool:
    """A radio or checkbox is named by the text beside it: the text is kept, the name is not said twice."""
    if node.role not in {"radio", "checkbox", "switch"}:
        return False
    around = tree.parent(node)
    if around is None:
        return False
    beside = [n.text or n.name for n in tree.nodes(around)[1:] if n is not node and (n.text or n.name)]
    return any(part in text for part in beside)


def _is_struck(tree: Tree, node: Node) -> bool:
    for depth, around in enumerate(tree.up(node)):
        if around.role == "deletion" or around.attributes.get("tag", "").casefold() in _STRUCK_TAGS:
            return True
        if depth >= 2:
            break
    return False


def _join_prices(tree: Tree, locale: str, pieces: list[Piece]) -> Iterator[Piece]:
    place = 0
    while place < len(pieces):
        joined, used = _joined_at(tree, locale, pieces, place)
        yield joined
        place += used


def _joined_at(tree: Tree, locale: str, pieces: list[Piece], place: int) -> tuple[Piece, int]:
    first = pieces[place]
    raised = _with_cents(tree, locale, pieces, place)
    for whole in (raised, _signed(tree, locale, pieces, place), _bracketed(tree, pieces, place)):
        if whole is not None:
            return whole
    if is_price_part(first.text) and not amounts(first.text, locale):
        run = [first]
        for nxt in pieces[place + 1 : place + 4]:
            if not is_price_part(nxt.text) or nxt.struck != first.struck or not _near(tree, first.node, nxt.node):
                break
            run.append(nxt)
            text = join_price_parts([piece.text for piece in run])
            if amounts(text, locale) and not _more_cents(tree, pieces, place + len(run), nxt):
                return Piece(text, first.node, first.struck, first.control), len(run)
    return first, 1


def _with_cents(tree: Tree, locale: str, pieces: list[Piece], place: int) -> tuple[Piece, int] | None:
    """A whole amount with its cents raised behind it: "€129" "99", "19 €" "90"."""
    first, after = pieces[place], pieces[place + 1] if place + 1 < len(pieces) else None
    if after is None or after.node.role != "superscript" or not re.fullmatch(r"[.,]?\d\d", after.text):
        return None
    found = amounts(first.text, locale)
    if not found or found[-1].end < len(first.text.rstrip()) or not _near(tree, first.node, after.node):
        return None
    whole = re.search(r"\d(?=\D*$)", first.text)
    if whole is None or re.search(r"[.,]\d{1,2}(?!\d)", first.text):
        return None
    text = f"{first.text[: whole.end()]}.{after.text[-2:]}{first.text[whole.end() :]}"
    return Piece(text, first.node, first.struck, first.control), 2


def _signed(tree: Tree, locale: str, pieces: list[Piece], place: int) -> tuple[Piece, int] | None:
    """A minus in front of the element that holds the amount."""
    first, after = pieces[place], pieces[place + 1] if place + 1 < len(pieces) else None
    if after is None or first.text not in MINUS or not _near(tree, first.node, after.node):
        return None
    found = amounts(after.text, locale)
    if not found or found[0].start > 0 or after.struck != first.struck:
        return None
    return Piece(first.text + after.text, first.node, first.struck, first.control), 2


def _bracketed(tree: Tree, pieces: list[Piece], place: int) -> tuple[Piece, int] | None:
    """What stands in brackets, where elements cut it: "(includes" "£10.32" "VAT)"."""
    first = pieces[place]
    if first.text.count("(") <= first.text.count(")"):
        return None
    text = first.text
    for used, nxt in enumerate(pieces[place + 1 : place + 1 + BRACKETED], start=2):
        if nxt.struck != first.struck or nxt.control or not _near(tree, first.node, nxt.node):
            return None
        text = f"{text} {nxt.text}"
        if text.count("(") == text.count(")"):
            return Piece(text, first.node, first.struck, first.control), used
    return None


def _more_cents(tree: Tree, pieces: list[Piece], place: int, last: Piece) -> bool:
    """Whether the part after a price read so far ("€", "19") is its cents ("90")."""
    after = pieces[place] if place < len(pieces) else None
    return (
        after is not None and re.fullmatch(r"[.,]?\d\d", after.text) is not None and _near(tree, last.node, after.node)
    )


def _near(tree: Tree, one: Node, other: Node) -> bool:
    if CELLS & {one.role, other.role}:
        return False
    if one.parent == other.parent:
        return True
    parents = [tree.parent(one), tree.parent(other)]
    tops = {around.index for node in parents if node for around in (node, tree.parent(node)) if around}
    return len(tops) < 4 and same_row(one.box, other.box)


def same_row(one: Box | None, other: Box | None) -> bool:
    """Whether two boxes stand on one visual row: they overlap by half the lower one's height. Unknown boxes do not."""
    if one is None or other is None:
        return False
    overlap = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return overlap >= SAME_ROW * max(1.0, min(one.height, other.height))
