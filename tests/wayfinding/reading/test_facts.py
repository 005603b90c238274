from __future__ import annotations

from journeys.model.money import Money
from journeys.wayfinding.reading.facts import QUOTE, item
from tests.wayfinding.reading.recorded import maker

PAGE = "- main [ref=e1]:\n  - paragraph [ref=e2]:\n    - text: £3.00"


def test_a_fact_has_sorted_qualifiers_a_short_quote_and_the_nearest_reference() -> None:
    made = maker(PAGE, "basket")
    node = made.view.outline.nodes[2]
    fact = made.fact("basket", "fee", 300, quote="x " * 200, node=node, label="b", kind="a", from_="yes", empty="")
    assert fact.qualifiers == (("from", "yes"), ("kind", "a"), ("label", "b"))
    assert len(fact.quote) == QUOTE
    assert fact.locator == "e2"


def test_money_that_is_not_known_has_no_value() -> None:
    made = maker(PAGE, "basket")
    node = made.view.outline.nodes[1]
    assert made.money("basket", "total", None, quote="?", node=node).value is None
    assert made.money("basket", "total", Money(5, "EUR"), quote="?", node=node).unit == "EUR"


def test_sums_are_the_orders_once_it_is_placed() -> None:
    assert maker(PAGE, "review").basket == "basket"
    assert maker(PAGE, "confirmation").basket == "order"


def test_an_items_entity_does_not_depend_on_case_or_blanks() -> None:
    assert item("  Blue \n MUG ") == "item:blue mug"
