"""A page as readers use it: the pieces of text on it in page order, with the words of its language at hand."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from journeys.model.outline import Node, Outline
from journeys.wayfinding.reading.money import Amount, amounts
from journeys.wayfinding.reading.pieces import Piece, read_pieces
from journeys.wayfinding.reading.tree import Tree
from journeys.wayfinding.reading.vocabulary import Vocabulary, vocabulary
from journeys.wayfinding.words import fold

_DIGIT = re.compile(r"\d")


class View(Tree):
    """One outline with what every reader needs of it. `locale` settles shared currency signs and date order.

    `known` keeps what readers worked out about this page, so that it is worked out once.
    `behind` are the indices of nodes that something on top covers: they stand aside.
    """

    def __init__(self, outline: Outline, locale: str, behind: frozenset[int] = frozenset()) -> None:
        super().__init__(outline)
        self._behind = behind
        self.locale = locale or outline.language
        self.words: Vocabulary = vocabulary(outline.language or locale)
        self.known: dict[tuple[str, object], object] = {}

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """All pieces, in page order; a price whose parts are separate elements is one piece."""
        return read_pieces(self, self.locale)

    @cached_property
    def _indices(self) -> list[int]:
        return [piece.node.index for piece in self.pieces]

    def place(self, piece: Piece) -> int:
        """Where a piece stands in `pieces`."""
        return bisect_left(self._indices, piece.node.index)

    def inside(self, node: Node) -> tuple[Piece, ...]:
        """The pieces in `node`."""
        first = bisect_left(self._indices, node.index)
        return self.pieces[first : bisect_left(self._indices, self.ends[node.index])]

    def amounts(self, piece: Piece) -> tuple[Amount, ...]:
        """The amounts in a piece."""
        return amounts(piece.text, self.locale) if _DIGIT.search(piece.text) else ()

    @cached_property
    def money(self) -> tuple[Piece, ...]:
        """The pieces that show money."""
        return tuple(piece for piece in self.pieces if self.amounts(piece))

    @cached_property
    def aside(self) -> frozenset[int]:
        """Indices of nodes behind what is read, and of other products (recommended, seen lately, saved for later)."""
        found: set[int] = set(self._behind)
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
