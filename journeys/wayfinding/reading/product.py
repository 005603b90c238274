"""A product page: its name, the price asked for it now, and the old one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.model.outline import Node
from journeys.wayfinding.reading.charges import read_charges
from journeys.wayfinding.reading.context import Context, context
from journeys.wayfinding.reading.facts import Maker, item
from journeys.wayfinding.reading.money import Amount
from journeys.wayfinding.reading.naming import chosen_variant
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.stock import read_stock
from journeys.wayfinding.reading.summary import rows
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

AFTER_TITLE = 60
_SUMS = frozenset({"due", "subtotal"})
_COUNTED = re.compile(r"(?<![\w.,])\d{1,3}\s?[x×](?!\w)|(?<!\w)[x×]\s?\d{1,3}(?![\w.,])", re.IGNORECASE)


@dataclass(frozen=True)
class Priced:
    """An amount with where it stands and what its surroundings say it is."""

    amount: Amount
    piece: Piece
    told: Context

    @property
    def money(self) -> Money:
        """The amount itself."""
        return self.amount.money


def title(view: View, product: str = "") -> Node | None:
    """The heading that names the product: the level-1 heading in the main part, or the one that is `product`.

    On a page without headings it is the text that is `product`, word for word.
    """
    headings = [n for n in view.outline.nodes if n.role == "heading" and n.index not in view.aside and name_of(view, n)]
    shown = _in_dialog(view, headings)
    if shown is not None:
        return shown
    first = [n for n in headings if n.level == 1]
    inside = [n for n in first if not view.within(n, "banner", "navigation", "contentinfo", "dialog")]
    wanted = fold(product)
    named = [n for n in headings if wanted and fold(name_of(view, n)) == wanted]
    if len(inside) == 1:
        return inside[0]
    return named[0] if named else None if headings or not wanted else _text_that_is(view, wanted)


def _text_that_is(view: View, wanted: str) -> Node | None:
    for piece in view.pieces:
        apart = view.within(piece.node, "link", "navigation", "banner", "contentinfo")
        if piece.folded == wanted and not piece.control and not apart and piece.node.index not in view.aside:
            return piece.node
    return None


def _in_dialog(view: View, headings: list[Node]) -> Node | None:
    """The one heading of a dialog on top that shows a price: the product that tiles open over their list.

    A dialog that adds prices up is a basket, and its heading names no product.
    """
    open_ones = [n for n in view.outline.nodes if n.role == "dialog" and n.box and n.box.area > 0]
    if not open_ones or not any(view.contains(open_ones[-1], piece.node) for piece in view.money):
        return None
    if any(row.kind in _SUMS and view.contains(open_ones[-1], row.piece.node) for row in rows(view, ())):
        return None
    inside = [n for n in headings if view.contains(open_ones[-1], n)]
    return inside[0] if len(inside) == 1 else None


def name_of(view: View, heading: Node) -> str:
    """What a heading says."""
    return " ".join((heading.name or " ".join(p.text for p in view.inside(heading))).split())


def priced(view: View, pieces: tuple[Piece, ...]) -> Iterator[Priced]:
    """Every amount in `pieces` that is not on a control or in a section of other products, told what it is."""
    for piece in pieces:
        if piece.control or piece.node.index in view.aside:
            continue
        for amount in view.amounts(piece):
            yield Priced(amount, piece, context(view, piece, amount))


def asked(found: list[Priced]) -> tuple[Priced | None, Priced | None]:
    """The price asked now and the old price, of the first group of prices among `found`.

    Two bare prices side by side are an old and a new one: an outline does not always mark a crossed-out price. Where
    one is counted ("2 × £12.95", "£25.90"), the other is what so many cost.
    """
    place = next((i for i, one in enumerate(found) if one.told.kind == "price"), None)
    if place is None:
        return None, None
    price = found[place]
    near = [one for one in found[max(0, place - 2) : place + 3] if one is not price and _together(one, price)]
    was = next((one for one in near if one.told.kind == "was" and one.money > price.money), None)
    twin = next((one for one in near if one.told.kind == "price" and one.money != price.money), None)
    if was is None and twin is not None and not price.told.low and not twin.told.low:
        counted = any(_COUNTED.search(one.piece.text) for one in (price, twin))
        if twin.money.currency != price.money.currency or found.index(twin) < place or counted:
            return price, None
        return (price, twin) if twin.money > price.money else (twin, price)
    return price, was


def _together(one: Priced, other: Priced) -> bool:
    """In one text, or in neighbouring elements of one price block."""
    if one.piece is other.piece:
        return True
    return abs(one.piece.node.index - other.piece.node.index) <= 4


def read_product(maker: Maker, product: str = "") -> tuple[Fact, ...]:
    """unit_price, was_price, stock and named charges of the page's product; nothing when the page names none."""
    view = maker.view
    heading = title(view, product)
    if heading is None:
        return ()
    block = _block(view, heading)
    price, was = asked(list(priced(view, block)))
    entity = item(name_of(view, heading))
    variant = chosen_variant(view, view.outline.nodes[heading.index :]) if price else ""
    return (
        *_facts(maker, entity, variant, price, was),
        *read_stock(maker, entity, block),
        *read_charges(maker, entity),
    )


def _block(view: View, heading: Node) -> tuple[Piece, ...]:
    """The pieces from the title on, up to the next product or section of other products."""
    after = [p for p in view.pieces if p.node.index > heading.index and p.node.index not in view.aside]
    main = next((a for a in view.up(heading) if a.role in {"main", "article", "dialog"}), None)
    if main is not None:
        after = [p for p in after if view.contains(main, p.node)]
    return tuple(after[:AFTER_TITLE])


def _facts(maker: Maker, entity: str, variant: str, price: Priced | None, was: Priced | None) -> Iterator[Fact]:
    for attribute, found in (("unit_price", price), ("was_price", was)):
        if found is not None:
            yield maker.money(
                entity,
                attribute,
                found.money,
                quote=found.piece.text,
                node=found.piece.node,
                variant=variant,
                from_="yes" if found.told.low else "",
                per="" if found.told.per == "piece" else found.told.per,
                tax=found.told.tax,
            )
