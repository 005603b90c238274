"""Tables: what stands under which column title."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.outline import Node
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold


def columns(view: View, row: Node) -> Iterator[tuple[Piece, str]]:
    """The pieces of a table row with the folded title of their column; nothing for other nodes."""
    for cell, title in titled(view, row):
        for piece in view.inside(cell):
            yield piece, title


def titled(view: View, row: Node) -> Iterator[tuple[Node, str]]:
    """The cells of a table row with the folded titles of their columns."""
    if row.role != "row":
        return
    table = next((around for around in view.up(row) if around.role in {"table", "grid", "treegrid"}), None)
    heads = _heads(view, table) if table else ()
    cells = [n for n in view.outline.children(row) if n.role in {"cell", "gridcell", "rowheader"}]
    if len(heads) >= len(cells):
        for cell, head in zip(cells, heads, strict=False):
            yield cell, fold(head.name or head.text)


def _heads(view: View, table: Node) -> tuple[Node, ...]:
    """The column titles: the first row of a table, where it has nothing but titles."""
    first = next((node for node in view.nodes(table) if node.role == "row"), None)
    cells = view.outline.children(first) if first else ()
    return cells if cells and all(cell.role == "columnheader" for cell in cells) else ()
