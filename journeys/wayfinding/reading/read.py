"""Every fact a page states."""

from __future__ import annotations

from datetime import date

from journeys.model.fact import Fact
from journeys.model.outline import PageState
from journeys.wayfinding.reading.arrival import read_arrival, read_return_number
from journeys.wayfinding.reading.delivery import choices, read_delivery
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.frequency import read_frequency
from journeys.wayfinding.reading.line import settle
from journeys.wayfinding.reading.lines import find_lines, read_lines
from journeys.wayfinding.reading.markup import read_markup
from journeys.wayfinding.reading.measures import read_specs
from journeys.wayfinding.reading.offers import read_offers
from journeys.wayfinding.reading.orders import read_orders
from journeys.wayfinding.reading.policies import read_policies
from journeys.wayfinding.reading.product import name_of, read_product, title
from journeys.wayfinding.reading.promo import read_codes
from journeys.wayfinding.reading.summary import rows
from journeys.wayfinding.reading.tiles import read_tiles
from journeys.wayfinding.reading.totals import read_totals
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.scene import once

PROMISES = frozenset({"product", "basket", "delivery", "payment", "review", "confirmation", "tracking"})
LISTS = frozenset({"home", "list"})
ORDERS = frozenset({"basket", "contact", "address", "delivery", "payment", "review", "confirmation", "tracking"})


TALKING = frozenset({"home", "list", "product", "contact", "address", "account", "help", "login", "other"})
"""Where shops advertise codes and letters."""
INLINE = frozenset({"text", "strong", "emphasis", "generic", "mark", "code", "insertion"})


def read_facts(
    state: PageState, *, stage: str, locale: str, product: str = "", today: date | None = None
) -> tuple[Fact, ...]:
    """Facts in page order of their readers. `stage` is one of STAGES, `locale` as Babel writes it (en_GB).

    `product` is the name the shopper knows the wanted product by; it only helps to tell name from variant.
    `today` is the customer's date: dates without a year and "in 3 days" need it, and are None or days without it.
    The same page is read once for the same question.
    """
    key = ("facts", stage, locale, product, today)
    return once(state, key, lambda page: _read_facts(page, stage, locale, product, today))


def _read_facts(state: PageState, stage: str, locale: str, product: str, today: date | None) -> tuple[Fact, ...]:
    view = View(state.outline, locale)
    if stage == "basket":
        view = _in_drawer(view) or view
    maker = Maker(view, stage)
    facts: list[Fact] = []
    if stage in LISTS:
        facts += read_tiles(maker)
    if stage == "product":
        facts += read_product(maker, product)
        named = title(view, product)
        facts += read_specs(view.outline, named.name or named.text) if named else ()
        facts += read_markup(maker, named, name_of(view, named), state.markup) if named and state.markup else ()
    if stage in ORDERS:
        facts += _order(maker, product)
        facts += read_codes(maker, tuple(fact for fact in facts if fact.attribute == "discount"))
    if stage in PROMISES | ORDERS:
        facts += read_delivery(maker, today)
    if stage in TALKING:
        facts += read_offers(maker, _texts(view), today)
        facts += read_frequency(maker, _texts(view))
    facts += read_policies(maker)
    facts += read_orders(maker)
    facts += read_arrival(maker, today)
    facts += read_return_number(maker)
    return tuple(dict.fromkeys(facts))


def _in_drawer(view: View) -> View | None:
    """The page as a basket in a dialog leaves it: what it states of the order is in the dialog, the rest is behind."""
    sums = [row.node.index for row in rows(view) if row.kind in {"due", "subtotal"}]
    for dialog in reversed([node for node in view.outline.nodes if node.role == "dialog"]):
        inside = range(dialog.index, view.ends[dialog.index])
        if any(index in inside for index in sums):
            outside = frozenset(range(len(view.outline.nodes))).difference(inside)
            return View(view.outline, view.locale, outside)
    return None


def _texts(view: View) -> tuple[tuple[str, int], ...]:
    """What stands on the page outside controls, whole where an outline cuts a sentence at its bold words."""
    made: dict[int, list[str]] = {}
    first: dict[int, int] = {}
    for piece in view.pieces:
        if piece.control and piece.node.role not in {"checkbox", "switch"}:
            continue
        around = piece.node.parent if piece.node.role in INLINE else piece.node.index
        made.setdefault(around, []).append(piece.text)
        first.setdefault(around, piece.node.index)
    return tuple((" ".join(said), first[around]) for around, said in made.items())


def _order(maker: Maker, product: str) -> tuple[Fact, ...]:
    view = maker.view
    lines = find_lines(view, product)
    spans = [range(line.node.index, view.ends[line.node.index]) for line in lines]
    totals = read_totals(maker, (*spans, *choices(view)))
    subtotal = next((f.value for f in totals if f.attribute == "subtotal" and isinstance(f.value, int)), None)
    return read_lines(maker, settle(lines, subtotal)) + totals
