"""A page as readers use it: the pieces of text on it in page order, with the words of its language at hand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from journeys.model.outline import Box, Node, Outline
from journeys.wayfinding.reading.money import Amount, amounts, is_price_part, join_price_parts
from journeys.wayfinding.reading.vocabulary import Vocabulary, vocabulary
from journeys.wayfinding.words import fold

CONTROLS = frozenset({"button", "radio", "checkbox", "switch", "option", "tab", "menuitem", "combobox", "textbox"})
HOLDERS = frozenset({"textbox", "searchbox", "combobox", "spinbutton", "slider", "listbox"})
_STRUCK_TAGS = frozenset({"s", "del", "strike"})
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]{2}")
SAME_ROW = 0.5


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


class View:
    """One outline with what every reader needs of it. `locale` settles shared currency signs and date order.

    `known` keeps what readers worked out about this page, so that it is worked out once.
    """

    def __init__(self, outline: Outline, locale: str) -> None:
        self.outline = outline
        self.locale = locale or outline.language
        self.words: Vocabulary = vocabulary(outline.language or locale)
        self.ends = _subtree_ends(outline.nodes)
        self.known: dict[tuple[str, object], object] = {}

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """All pieces, in page order; a price whose parts are separate elements is one piece."""
        return tuple(_join_prices(self, list(_raw_pieces(self))))

    @cached_property
    def _indices(self) -> list[int]:
        return [piece.node.index for piece in self.pieces]

    def place(self, piece: Piece) -> int:
        """Where a piece stands in `pieces`."""
        return bisect_left(self._indices, piece.node.index)

    def parent(self, node: Node) -> Node | None:
        """The node around `node`."""
        return self.outline.nodes[node.parent] if node.parent >= 0 else None

    def inside(self, node: Node) -> tuple[Piece, ...]:
        """The pieces in `node`."""
        first = bisect_left(self._indices, node.index)
        return self.pieces[first : bisect_left(self._indices, self.ends[node.index])]

    def nodes(self, node: Node) -> tuple[Node, ...]:
        """`node` and everything inside it."""
        return self.outline.nodes[node.index : self.ends[node.index]]

    def contains(self, outer: Node, inner: Node) -> bool:
        """Whether `inner` is `outer` or inside it."""
        return outer.index <= inner.index < self.ends[outer.index]

    def up(self, node: Node) -> Iterator[Node]:
        """`node` and the nodes around it, nearest first."""
        around: Node | None = node
        while around is not None:
            yield around
            around = self.parent(around)

    def within(self, node: Node, *roles: str) -> bool:
        """Whether `node` stands in something with one of `roles`."""
        return any(around.role in roles for around in self.up(node))

    def amounts(self, piece: Piece) -> tuple[Amount, ...]:
        """The amounts in a piece."""
        return amounts(piece.text, self.locale) if _DIGIT.search(piece.text) else ()

    @cached_property
    def money(self) -> tuple[Piece, ...]:
        """The pieces that show money."""
        return tuple(piece for piece in self.pieces if self.amounts(piece))

    @cached_property
    def aside(self) -> frozenset[int]:
        """Indices of nodes in sections of other products (recommendations, recently viewed, saved for later)."""
        found: set[int] = set()
        for node in self.outline.nodes:
            if node.role in {"heading", "region", "complementary", "list", "group"}:
                title = fold(node.name or node.text)
                if title and len(title) < 80 and self.words.says("words", "recommended", title):
                    section = self._section(node)
                    found.update(range(section.start, section.stop))
        return frozenset(found)

    def _section(self, node: Node) -> range:
        if node.role != "heading":
            return range(node.index, self.ends[node.index])
        stop = len(self.outline.nodes)
        container = next((a for a in self.up(node) if self.ends[a.index] - node.index > 3 and a is not node), node)
        stop = self.ends[container.index]
        for later in self.outline.nodes[node.index + 1 : stop]:
            if later.role == "heading" and 0 < later.level <= node.level:
                return range(node.index, later.index)
        return range(node.index, stop)


def _subtree_ends(nodes: tuple[Node, ...]) -> list[int]:
    ends = [len(nodes)] * len(nodes)
    path: list[int] = []
    for node in nodes:
        while path and nodes[path[-1]].depth >= node.depth:
            ends[path.pop()] = node.index
        path.append(node.index)
    return ends


def _raw_pieces(view: View) -> Iterator[Piece]:
    held_until = -1
    for node in view.outline.nodes:
        if node.role in HOLDERS:
            held_until = max(held_until, view.ends[node.index])
        if node.index < held_until or node.role == "option":
            continue
        text = " ".join(_own_text(view, node).split())
        if text and not _label_again(view, node, text):
            yield Piece(text, node, _is_struck(view, node), node.role in CONTROLS or view.within(node, "button"))


def _own_text(view: View, node: Node) -> str:
    if node.text:
        same = node.name.replace(" ", "") == node.text.replace(" ", "")
        return node.attributes.get("visible", "") or (node.name if same else node.text)
    if node.name and not any(inner.text or inner.name for inner in view.nodes(node)[1:]):
        return "" if node.role in {"img", "image", "figure"} else node.attributes.get("visible", "") or node.name
    return ""


def _label_again(view: View, node: Node, text: str) -> bool:
    """A radio or checkbox is named by the text beside it: the text is kept, the name is not said twice."""
    if node.role not in {"radio", "checkbox", "switch"}:
        return False
    around = view.parent(node)
    if around is None:
        return False
    beside = [n.text or n.name for n in view.nodes(around)[1:] if n is not node and (n.text or n.name)]
    return any(part in text for part in beside)


def _is_struck(view: View, node: Node) -> bool:
    for depth, around in enumerate(view.up(node)):
        if around.role == "deletion" or around.attributes.get("tag", "").casefold() in _STRUCK_TAGS:
            return True
        if depth >= 2:
            break
    return False


def _join_prices(view: View, pieces: list[Piece]) -> Iterator[Piece]:
    place = 0
    while place < len(pieces):
        joined, used = _joined_at(view, pieces, place)
        yield joined
        place += used


def _joined_at(view: View, pieces: list[Piece], place: int) -> tuple[Piece, int]:
    first = pieces[place]
    if is_price_part(first.text) and not amounts(first.text, view.locale):
        run = [first]
        for nxt in pieces[place + 1 : place + 4]:
            if not is_price_part(nxt.text) or nxt.struck != first.struck or not _near(view, first.node, nxt.node):
                break
            run.append(nxt)
            text = join_price_parts([piece.text for piece in run])
            if amounts(text, view.locale) and not _more_cents(view, pieces, place + len(run), nxt):
                return Piece(text, first.node, first.struck, first.control), len(run)
    return first, 1


def _more_cents(view: View, pieces: list[Piece], place: int, last: Piece) -> bool:
    """Whether the part after a price read so far ("€", "19") is its cents ("90")."""
    after = pieces[place] if place < len(pieces) else None
    return (
        after is not None and re.fullmatch(r"[.,]?\d\d", after.text) is not None and _near(view, last.node, after.node)
    )


def _near(view: View, one: Node, other: Node) -> bool:
    if one.parent == other.parent:
        return True
    parents = [view.parent(one), view.parent(other)]
    tops = {around.index for node in parents if node for around in (node, view.parent(node)) if around}
    return len(tops) < 4 and same_row(one.box, other.box)


def same_row(one: Box | None, other: Box | None) -> bool:
    """Whether two boxes stand on one visual row: they overlap by half the lower one's height. Unknown boxes do not."""
    if one is None or other is None:
        return False
    overlap = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return overlap >= SAME_ROW * max(1.0, min(one.height, other.height))
