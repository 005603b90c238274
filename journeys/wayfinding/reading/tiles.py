"""Product tiles on lists and front pages: the price each name is shown with."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.fact import Fact
from journeys.model.outline import Node
from journeys.wayfinding.reading.facts import Maker, item
from journeys.wayfinding.reading.money import amounts
from journeys.wayfinding.reading.naming import could_name, line_name
from journeys.wayfinding.reading.product import Priced, asked, priced
from journeys.wayfinding.reading.view import View

HIGHEST = 6
PIECES = 30
_LARGER = frozenset({"main", "slider"})


def read_tiles(maker: Maker) -> tuple[Fact, ...]:
    """unit_price (and was_price) per tile. A name shown with two different prices is unknown, not a choice."""
    view = maker.view
    facts: dict[tuple[str, str], Fact | None] = {}
    for node in tiles(view):
        for fact in _facts(maker, node):
            key = (fact.entity, fact.attribute)
            same = facts.get(key, fact)
            facts[key] = same if same and same.value == fact.value else None
    return tuple(fact for fact in facts.values() if fact)


def tiles(view: View) -> Iterator[Node]:
    """The smallest things around a price and exactly one product name."""
    done = -1
    for piece in view.money:
        if piece.node.index < done or piece.control or view.within(piece.node, "heading"):
            continue
        node = _tile(view, piece.node)
        if node is not None:
            done = view.ends[node.index]
            yield node


def _tile(view: View, price: Node) -> Node | None:
    for height, around in enumerate(view.up(price)):
        if height > HIGHEST or around.role in {"main", "list", "banner", "contentinfo", "navigation", "form", "table"}:
            return None
        if any(inner.role in _LARGER for inner in view.nodes(around)):
            return None  # the whole page, where a strip above it speaks of money; or the ends of a price filter
        if height and _names(view, around):
            return around if len(_names(view, around)) == 1 and len(view.inside(around)) <= PIECES else None
    return None


def _names(view: View, around: Node) -> set[str]:
    """The product names in a node: its headings, else its links that hold words."""
    headings = {
        n.name for n in view.nodes(around) if n.role == "heading" and n.name and not amounts(n.name, view.locale)
    }
    if headings:
        return headings
    named: dict[str, str] = {}
    for piece in view.inside(around):
        link = next((n for n in view.up(piece.node) if n.role == "link"), None)
        if link is not None and could_name(view, piece):
            named.setdefault(link.attributes.get("href") or str(link.index), piece.text)
    return set(named.values())


def _facts(maker: Maker, node: Node) -> Iterator[Fact]:
    name = line_name(maker.view, node)
    price, was = asked(list(priced(maker.view, maker.view.inside(node))))
    for attribute, found in (("unit_price", price), ("was_price", was)):
        if found is not None and name:
            yield _fact(maker, item(name), attribute, found)


def _fact(maker: Maker, entity: str, attribute: str, found: Priced) -> Fact:
    return maker.money(
        entity,
        attribute,
        found.money,
        quote=found.piece.text,
        node=found.piece.node,
        from_="yes" if found.told.low else "",
        per="" if found.told.per == "piece" else found.told.per,
        tax=found.told.tax,
    )
