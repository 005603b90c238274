from __future__ import annotations

from journeys.model.money import Money
from journeys.wayfinding.reading.line import Line, Price, settle, with_prices
from tests.wayfinding.reading.recorded import view

NODE = view("- main [ref=e1]: x").outline.nodes[0]
LOW, HIGH = Money(400, "GBP"), Money(1200, "GBP")


def test_one_price_for_several_pieces_is_settled_by_the_subtotal() -> None:
    line = Line("mug", "", 2, NODE, total=Money(1500, "GBP"), lone=True)
    each, whole = settle((line,), 3000)[0], settle((line,), 1500)[0]
    assert (each.unit, each.total) == (Money(1500, "GBP"), Money(3000, "GBP"))
    assert (whole.unit, whole.total) == (Money(750, "GBP"), Money(1500, "GBP"))


def test_a_unit_price_that_would_not_be_whole_is_not_stated() -> None:
    line = Line("mug", "", 3, NODE, total=Money(1000, "GBP"), lone=True)
    assert settle((line,), 1000)[0].unit is None


def test_two_plain_prices() -> None:
    plain = [Price(LOW, "plain"), Price(HIGH, "plain")]
    by_count = with_prices(Line("mug", "", 3, NODE), plain)
    unknown = with_prices(Line("mug", "", 2, NODE), plain)
    reduced = with_prices(Line("mug", "", 1, NODE), plain[::-1])
    assert (by_count.unit, by_count.total) == (LOW, HIGH)
    assert (unknown.unit, unknown.total) == (None, None)
    assert (reduced.unit, reduced.total, reduced.was) == (LOW, LOW, HIGH)


def test_labels_are_believed_even_where_the_sums_are_wrong() -> None:
    line = with_prices(Line("mug", "", 2, NODE), [Price(LOW, "unit"), Price(HIGH, "plain")])
    assert (line.unit, line.total) == (LOW, HIGH)
