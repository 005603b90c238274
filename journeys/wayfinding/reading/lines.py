"""Lines of a basket, review or confirmation: which product, how many, at what price."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from journeys.model.fact import Fact
from journeys.model.outline import Node
from journeys.wayfinding.reading.columns import columns, titled
from journeys.wayfinding.reading.context import context
from journeys.wayfinding.reading.facts import Maker, item
from journeys.wayfinding.reading.line import Line, Price, with_prices
from journeys.wayfinding.reading.money import bare_amounts
from journeys.wayfinding.reading.naming import line_name, quantity_in, variant_in
from journeys.wayfinding.reading.pieces import HOLDERS, Piece
from journeys.wayfinding.reading.run import read_run
from journeys.wayfinding.reading.summary import kind_of
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

FARTHEST = 8
MOST_PIECES = 30  # texts in one line; more is a page without parts


def find_lines(view: View, product: str = "") -> tuple[Line, ...]:
    """The lines on the page, in page order; the same line shown twice (summary and basket) is found twice."""
    found = (_line(view, node, product) for node in _containers(view))
    return tuple(line for line in found if line)


def read_lines(maker: Maker, lines: tuple[Line, ...]) -> tuple[Fact, ...]:
    """The facts of lines; a line shown twice makes its facts once."""
    made: dict[tuple[object, ...], Fact] = {}
    for line in lines:
        for fact in _facts(maker, line):
            made.setdefault((fact.entity, fact.attribute, fact.qualifiers, fact.value), fact)
    return tuple(made.values())


def _facts(maker: Maker, line: Line) -> Iterator[Fact]:
    entity, where = item(line.name), {"quote": line.quote, "node": line.node, "variant": line.variant}
    if line.quantity is not None:
        yield maker.fact(entity, "quantity", line.quantity, unit="pieces", **where)  # type: ignore[arg-type]  # one dict
    for attribute, money in (("unit_price", line.unit), ("line_total", line.total), ("was_price", line.was)):
        if money is not None:
            yield maker.money(entity, attribute, money, **where)  # type: ignore[arg-type]  # serves two calls


def _containers(view: View) -> Iterator[Node]:
    """The smallest things that hold one sign of a line (quantity or remove control) and money."""
    signs = [node for node in view.outline.nodes if node.index not in view.aside and _is_sign(view, node)]
    places = [sign.index for sign in signs]
    done = -1
    for sign in signs:
        if sign.index < done:
            continue
        node = _container(view, sign, signs, places)
        if node is not None:
            done = view.ends[node.index]
            yield node


def _container(view: View, sign: Node, signs: list[Node], places: list[int]) -> Node | None:
    best: Node | None = None
    for height, around in enumerate(view.up(sign)):
        if height > FARTHEST or around.role in {"main", "table", "rowgroup", "form", "banner", "list", "dialog"}:
            break
        inside = signs[bisect_left(places, around.index) : bisect_left(places, view.ends[around.index])]
        others = [other for other in inside if not _same_line(view, sign, other)]
        if others:
            break
        pieces, count = view.inside(around), _quantity(view, around)
        if len(pieces) > MOST_PIECES:
            break
        if any(_is_total_row(view, p) and not _of_the_line(view, pieces, i, count) for i, p in enumerate(pieces)):
            break
        priced = any(view.amounts(p) or bare_amounts(p.text) for p in pieces)
        if priced and line_name(view, around):
            best = best or around
            if around.role in {"row", "listitem", "article"}:
                return around
    return best


def _same_line(view: View, sign: Node, other: Node) -> bool:
    """Several signs in one line are usual (minus, field, plus, remove); two of the same sort are two lines."""
    return _sort(view, sign) != _sort(view, other) or sign is other or _twins(view, sign, other)


def _twins(view: View, one: Node, other: Node) -> bool:
    """Signs of one sort side by side in one small group, such as the label and the field of a quantity."""
    return one.parent == other.parent or any(
        view.contains(around, other)
        for depth, around in enumerate(view.up(one))
        if depth <= 2 and len(view.inside(around)) <= 3
    )


def _is_total_row(view: View, piece: Piece) -> bool:
    return kind_of(view, piece.text) in {"subtotal", "due"} and len(piece.text) < 30


def _of_the_line(view: View, pieces: tuple[Piece, ...], place: int, count: int | None) -> bool:
    """Whether a total is the line's: it stands right behind another labelled price and is that times the pieces."""
    before = pieces[place - 1] if place else None
    if before is None or count is None or kind_of(view, before.text) or not before.lettered:
        return False
    each, total = view.amounts(before), view.amounts(pieces[place])
    return len(each) == len(total) == 1 and each[0].money.minor * count == total[0].money.minor


def _is_sign(view: View, node: Node) -> bool:
    return bool(_sort(view, node))


def _sort(view: View, node: Node) -> str:
    name = fold(node.name)
    if node.role == "spinbutton" or (node.role in {"combobox", "textbox"} and _counts(view, node, name)):
        return "field"
    if node.role in {"button", "link"} and name and view.words.says("words", "remove_line", name):
        return "remove"
    text = node.text or (node.name if node.role in {"cell", "listitem", "gridcell"} else "")
    if text and len(text) < 200 and (quantity_in(view, text) is not None or _in_quantity_column(view, node, text)):
        return "text"
    return ""


def _in_quantity_column(view: View, node: Node, text: str) -> bool:
    """A bare number in a table's column of pieces."""
    row = view.parent(node) if text.strip().isdigit() and len(text.strip()) <= 3 else None
    if row is None or row.role != "row":
        return False
    return any(cell is node and view.words.says("words", "quantity", title) for cell, title in titled(view, row))


def _counts(view: View, node: Node, name: str) -> bool:
    return node.value.strip().isdigit() and view.words.says("words", "quantity", name)


def _line(view: View, node: Node, product: str) -> Line | None:
    name, found = line_name(view, node), variant_in(view, node)
    if not name or _only_takes_off(view, node):
        return None
    base, variant = _known_name(name, found, product)
    quantity = _quantity(view, node)
    prices = _prices(view, node)
    quote = " ".join(piece.text for piece in view.inside(node) if not piece.control)
    return with_prices(Line(base, variant, quantity, node, quote=quote), prices)


def _only_takes_off(view: View, node: Node) -> bool:
    """Whether all money in a box is negative: a discount that can be taken away again is no line."""
    found = [amount.money.minor for piece in view.inside(node) for amount in view.amounts(piece)]
    return bool(found) and all(minor < 0 for minor in found)


def _known_name(name: str, variant: str, product: str) -> tuple[str, str]:
    """A name that continues the wanted product's by a dash, bracket or comma names its variant."""
    known, said = " ".join(product.casefold().split()), " ".join(name.split())
    rest = said[len(known) :] if known and said.casefold().startswith(known) else ""
    if not variant and re.match(r"\s*[-–—,(/|]\s*\w", rest):
        return said[: len(known)], fold(rest)
    return said, variant


def _quantity(view: View, node: Node) -> int | None:
    held = [inner.value or inner.text for inner in view.nodes(node) if _sort(view, inner) == "field"]
    counts = {int(value) for value in held if value.strip().isdigit()}
    if not counts:
        said = [quantity_in(view, piece.text) for piece in view.inside(node) if not piece.control]
        counts = {count for count in said if count is not None} or _quantity_column(view, node) or _stepper(view, node)
    return counts.pop() if len(counts) == 1 else None


def _stepper(view: View, node: Node) -> set[int]:
    """A bare number between two buttons: minus and plus."""
    pieces = view.inside(node)
    return {
        int(piece.text)
        for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False)
        if piece.text.isdigit() and len(piece.text) <= 3 and before.control and after.control and not piece.control
    }


def _quantity_column(view: View, node: Node) -> set[int]:
    cells = [piece.text for piece, title in columns(view, node) if view.words.says("words", "quantity", title)]
    fields = [
        inner.value or inner.text
        for cell, title in titled(view, node)
        if view.words.says("words", "quantity", title)
        for inner in view.nodes(cell)
        if inner.role in HOLDERS
    ]
    return {int(text) for text in (*cells, *fields) if text.strip().isdigit()}


def _prices(view: View, node: Node) -> list[Price]:
    titles = {piece.node.index: title for piece, title in columns(view, node)}
    made = []
    for piece in view.inside(node):
        if piece.node.index in view.aside:
            continue
        run = read_run(view, piece.text) if view.amounts(piece) else None
        if run:
            made += [Price(money, role) for money, role in ((run.unit, "unit"), (run.total, "total")) if money]
            continue
        title = titles.get(piece.node.index, "")
        found = view.amounts(piece) or (bare_amounts(piece.text) if titles and not piece.lettered else ())
        for amount in found:
            told = context(view, piece, amount) if view.amounts(piece) else None
            role = _role(
                view, piece.text[: amount.start], title, told.kind if told else "price", told.per if told else ""
            )
            if role:
                made.append(Price(amount.money, role))
    return made


def _role(view: View, before: str, title: str, kind: str, per: str) -> str:
    """What a price in a line is: unit, total, was, or plain; "" for amounts that are none of these."""
    if kind == "was":
        return "was"
    if per or re.search(r"\d\s*[x×]\s*$", before, re.IGNORECASE):
        return "unit"
    label = fold(before)
    for name, role in (("line_total", "total"), ("unit_price", "unit")):
        if view.words.is_only("words", name, title) or view.words.is_only("words", name, label):
            return role
    return "plain" if kind == "price" else "total" if kind == "order" else ""
