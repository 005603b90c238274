from __future__ import annotations

import pytest

from journeys.model.fact import STAGES
from tests.wayfinding.reading.recorded import facts, recorded, short, written

MONEY = {
    "unit_price",
    "was_price",
    "line_total",
    "subtotal",
    "total",
    "fee",
    "tax",
    "discount",
    "free_from",
    "return_fee",
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_page_without_money_gives_no_money_facts(stage: str) -> None:
    found = facts(recorded("en-no-money"), stage)
    assert not [fact for fact in found if fact.attribute in MONEY]


def test_facts_say_where_they_were_read() -> None:
    found = facts(recorded("en-basket-flex"), "basket")
    assert found
    assert all(fact.stage == "basket" and fact.locator and 0 < len(fact.quote) <= 160 for fact in found)
    assert all(list(fact.qualifiers) == sorted(fact.qualifiers) for fact in found)


def test_reading_is_pure() -> None:
    page = recorded("de-basket-table")
    assert facts(page, "basket", "de_DE") == facts(page, "basket", "de_DE")


def test_an_order_is_not_a_basket() -> None:
    found = facts(recorded("nl-confirmation-component"), "confirmation", "nl_NL")
    assert short(found, "total", "order_number") == {
        ("order", "total", 1990, "EUR"),
        ("order", "order_number", "NL-20417", ""),
    }


def test_an_empty_page_says_nothing() -> None:
    assert facts(written(""), "basket") == ()


DRAWER = """
- main [ref=e1]:
  - heading "Enamel Kettle" [level=1] [ref=e2]
  - group [ref=e3]:
    - generic [ref=e4]: £48.00
    - term [ref=e5]: SKU
    - definition [ref=e6]: ENAMEL-KETTLE
    - spinbutton "Quantity" [ref=e7]: "1"
- dialog "Your cart" [ref=e8]:
  - heading "Your cart" [level=2] [ref=e9]
  - generic [ref=e10]:
    - generic [ref=e11]: {label}
    - generic [ref=e12]: £48.00
  - button "Checkout" [ref=e13]
"""


def test_what_lies_behind_a_basket_in_a_drawer_is_not_in_the_basket() -> None:
    found = facts(written(DRAWER.replace("{label}", "Subtotal")), "basket")
    assert short(found) == {("basket", "subtotal", 4800, "GBP")}


def test_a_dialog_without_a_sum_hides_no_basket() -> None:
    found = facts(written(DRAWER.replace("{label}", "Gift card")), "basket")
    assert any(fact.attribute == "quantity" for fact in found)
