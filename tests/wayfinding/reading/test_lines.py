from __future__ import annotations

from journeys.model.money import Money
from journeys.wayfinding.reading.lines import Line, find_lines, settle
from tests.wayfinding.reading.recorded import facts, recorded, short, view, written

LINE = ("quantity", "unit_price", "line_total", "was_price")


def test_lines_with_steppers() -> None:
    found = facts(recorded("en-basket-flex"), "basket")
    assert short(found, *LINE) == {
        ("item:blue mug", "quantity", 2, "pieces"),
        ("item:blue mug", "unit_price", 1500, "GBP"),
        ("item:blue mug", "line_total", 3000, "GBP"),
        ("item:tea pot", "quantity", 1, "pieces"),
        ("item:tea pot", "unit_price", 2700, "GBP"),
        ("item:tea pot", "line_total", 2700, "GBP"),
    }
    assert {f.qualifier("variant") for f in found if f.entity == "item:blue mug"} == {"blue / m"}


def test_lines_of_a_table() -> None:
    found = facts(recorded("de-basket-table"), "basket", "de_DE")
    assert short(found, "unit_price", "line_total") == {
        ("item:teekanne oslo", "unit_price", 3490, "EUR"),
        ("item:teekanne oslo", "line_total", 6980, "EUR"),
        ("item:tasse oslo", "unit_price", 1290, "EUR"),
        ("item:tasse oslo", "line_total", 1290, "EUR"),
    }


def test_a_line_of_one_text() -> None:
    found = facts(recorded("en-review-twice"), "review", "en_US")
    assert short(found, *LINE) == {
        ("item:walnut desk", "quantity", 2, "pieces"),
        ("item:walnut desk", "unit_price", 61725, "USD"),
        ("item:walnut desk", "line_total", 123450, "USD"),
    }


def test_one_price_for_several_pieces_is_settled_by_the_subtotal() -> None:
    node = view("- main [ref=e1]: x").outline.nodes[0]
    line = Line("mug", "", 2, node, total=Money(1500, "GBP"), lone=True)
    each = settle((line,), 3000)[0]
    whole = settle((line,), 1500)[0]
    assert (each.unit, each.total) == (Money(1500, "GBP"), Money(3000, "GBP"))
    assert (whole.unit, whole.total) == (Money(750, "GBP"), Money(1500, "GBP"))


def test_a_unit_price_that_would_not_be_whole_is_not_stated() -> None:
    node = view("- main [ref=e1]: x").outline.nodes[0]
    line = Line("mug", "", 3, node, total=Money(1000, "GBP"), lone=True)
    assert settle((line,), 1000)[0].unit is None


def test_two_prices_nothing_explains_are_unknown() -> None:
    page = view(
        """
        - list [ref=e1]:
          - listitem [ref=e2]:
            - link "Mug" [ref=e3]
            - spinbutton "Quantity" [ref=e4]: "3"
            - generic [ref=e5]: £4.00
            - generic [ref=e6]: £13.00
        """
    )
    line = find_lines(page)[0]
    assert (line.unit, line.total, line.quantity) == (None, None, 3)


def test_a_crossed_out_price_in_a_line() -> None:
    page = written(
        """
        - list [ref=e1]:
          - listitem [ref=e2]:
            - link "Mug" [ref=e3]
            - spinbutton "Quantity" [ref=e4]: "1"
            - deletion [ref=e5]: £20.00
            - generic [ref=e6]: £15.00
        """
    )
    assert short(facts(page, "basket"), *LINE) == {
        ("item:mug", "quantity", 1, "pieces"),
        ("item:mug", "unit_price", 1500, "GBP"),
        ("item:mug", "line_total", 1500, "GBP"),
        ("item:mug", "was_price", 2000, "GBP"),
    }


def test_the_same_line_twice_is_one() -> None:
    line = '  - listitem [ref=e{0}1]:\n    - link "Mug" [ref=e{0}2]\n    - text: "Qty: 1"\n    - generic [ref=e{0}3]: £5.00\n'
    page = written("- list [ref=e1]:\n" + line.format(1) + line.format(2))
    assert len([f for f in facts(page, "review") if f.attribute == "line_total"]) == 1
