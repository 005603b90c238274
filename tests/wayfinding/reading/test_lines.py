from __future__ import annotations

from journeys.wayfinding.reading.lines import find_lines
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
    line = '  - listitem [ref=e{0}1]:\n    - link "Mug" [ref=e{0}2]\n    - text: "Qty: 1"\n    - strong: £5.00\n'
    page = written("- list [ref=e1]:\n" + line.format(1) + line.format(2))
    assert len([f for f in facts(page, "review") if f.attribute == "line_total"]) == 1


def test_a_count_between_two_buttons() -> None:
    found = facts(recorded("en-basket-drawer"), "basket", "en_US")
    assert short(found, "quantity", "unit_price", "line_total") == {
        ("item:linen apron", "quantity", 2, "pieces"),
        ("item:linen apron", "unit_price", 2400, "USD"),
        ("item:linen apron", "line_total", 4800, "USD"),
    }


def test_lines_and_sums_in_one_table() -> None:
    found = facts(recorded("en-confirmation-text"), "confirmation")
    assert short(found, "line_total", "subtotal", "fee", "total", "tax") == {
        ("item:blue mug", "line_total", 3000, "GBP"),
        ("item:tea pot", "line_total", 2700, "GBP"),
        ("order", "subtotal", 5700, "GBP"),
        ("order", "fee", 490, "GBP"),
        ("order", "total", 6190, "GBP"),
        ("order", "tax", 1032, "GBP"),
    }


def test_a_select_for_the_count_and_the_price_of_one() -> None:
    found = facts(recorded("es-basket-line"), "basket", "es_ES")
    assert short(found, "unit_price", "line_total") == {
        ("item:taza azul", "unit_price", 1200, "EUR"),
        ("item:taza azul", "line_total", 3600, "EUR"),
    }


def test_articles_with_labels_in_french() -> None:
    found = facts(recorded("fr-review-sections"), "review", "fr_FR")
    assert short(found, "quantity", "unit_price", "line_total") == {
        ("item:lampe céleste", "quantity", 2, "pieces"),
        ("item:lampe céleste", "unit_price", 3450, "EUR"),
        ("item:lampe céleste", "line_total", 6900, "EUR"),
        ("item:ampoule", "quantity", 1, "pieces"),
        ("item:ampoule", "unit_price", 800, "EUR"),
        ("item:ampoule", "line_total", 800, "EUR"),
    }


TABLE = """
- main:
  - table:
    - row:
      - columnheader "Article"
      - columnheader "Quantité"
      - columnheader "Prix unitaire"
      - columnheader "Montant"
    - row:
      - cell "Carnets de bord"
      - cell "1"
      - cell "14,90 €"
      - cell "14,90 €"
"""


def test_a_bare_number_in_the_column_of_pieces() -> None:
    assert short(facts(written(TABLE, "fr"), "basket", "fr_FR"), *LINE) == {
        ("item:carnets de bord", "quantity", 1, "pieces"),
        ("item:carnets de bord", "unit_price", 1490, "EUR"),
        ("item:carnets de bord", "line_total", 1490, "EUR"),
    }


CARD = """
- main:
  - heading "Basket" [level=1]
  - generic:
    - generic:
      - link "Hazel trug"
      - spinbutton "": "2"
      - button "Update"
      - link "Remove"
    - paragraph: "Price: £24.00"
    - paragraph: "Total: £48.00"
  - table:
    - row:
      - cell "Subtotal"
      - cell "£48.00"
    - row:
      - cell:
        - text: Welcome (FERN10)
        - button "Remove"
      - cell "-£4.80"
    - row:
      - cell "Order total"
      - cell "£43.20"
"""


def test_a_total_behind_the_price_it_multiplies_is_the_lines() -> None:
    assert short(facts(written(CARD), "basket"), *LINE) == {
        ("item:hazel trug", "quantity", 2, "pieces"),
        ("item:hazel trug", "unit_price", 2400, "GBP"),
        ("item:hazel trug", "line_total", 4800, "GBP"),
    }
    assert not short(facts(written(CARD.replace("£48.00", "£50.00")), "basket"), *LINE), "then it may be the order's"


def test_a_discount_that_can_be_taken_away_is_no_line() -> None:
    found = short(facts(written(CARD), "basket"), "discount", "total")
    assert ("basket", "discount", 480, "GBP") in found
    assert ("basket", "total", 4320, "GBP") in found


def test_a_page_without_parts_is_no_line() -> None:
    menu = "".join(f'  - link "Place {n}" [ref=m{n}]\n' for n in range(40))
    page = written(f'- generic [ref=e1]:\n{menu}  - text: 1 x\n  - link "Barometer" [ref=e2]\n  - text: £145.00\n')
    assert not [fact for fact in facts(page, "payment") if fact.entity.startswith("item:")]
