from __future__ import annotations

import pytest

from journeys.model.fact import STAGES
from journeys.wayfinding.reading import read_facts
from tests.wayfinding.catalogue import expected
from tests.wayfinding.catalogue import recorded as met
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


MET = [
    ("evershop-drawer-en", {("basket", "subtotal", 4800)}),
    (
        "evershop-cart-en",
        {("basket", "subtotal", 4800), ("basket", "total", 4800), ("item:enamel kettle", "line_total", 4800)},
    ),
    ("evershop-checkout-filled-en", {("basket", "subtotal", 3200), ("basket", "total", 3200)}),
    ("evershop-confirmation-en", {("order", "subtotal", 3200), ("order", "total", 3695)}),
]


@pytest.mark.parametrize(("name", "sums"), MET)
def test_the_sums_of_a_shop_that_other_people_made(name: str, sums: set[tuple[str, str, int]]) -> None:
    found = read_facts(met(name), stage=expected(name).stage, locale="en_GB")
    kept = {(f.entity, f.attribute, f.value) for f in found if f.attribute in {"subtotal", "total", "line_total"}}
    assert kept == sums


def test_neither_a_price_filter_nor_a_delivery_choice_is_read_as_goods() -> None:
    page = read_facts(met("evershop-list-en"), stage="list", locale="en_GB")
    assert {f.entity for f in page if f.attribute == "unit_price"} == {
        "item:linen apron",
        "item:enamel kettle",
        "item:olive wood spoon",
        "item:stoneware mug",
    }
    ways = read_facts(met("evershop-checkout-filled-en"), stage="review", locale="en_GB")
    assert {(f.entity, f.value) for f in ways if f.attribute == "fee"} == {
        ("delivery:standard delivery", 495),
        ("delivery:express delivery", 995),
    }
