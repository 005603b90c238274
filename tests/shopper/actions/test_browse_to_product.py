from __future__ import annotations

from journeys.model.brief import Brief
from journeys.shopper.actions import BrowseToProduct, FillBasketWithSomething, OpenWhatWasFound
from tests.shopper.actions.test_search_for_something import LIST
from tests.shopper.fake import FakePage, Screen, shopper_on

PRODUCT = """
- main:
  - heading "Oak table" [level=1]
  - text: £240.00
  - button "Add to basket"
"""
STRANGER = Brief("test", "https://shop.example/")


def pages() -> FakePage:
    product = Screen(PRODUCT, url="https://shop.example/product/oak")
    return FakePage({"home": Screen(LIST, moves={"Oak table": "product"}), "product": product}, "home")


def test_a_product_of_the_front_page_where_there_are_no_departments() -> None:
    shopper, _ = shopper_on(pages(), STRANGER)
    shopper.does(BrowseToProduct())
    assert shopper.view.stage == "product"
    assert shopper.memory.product == "Oak table"


def test_describe() -> None:
    assert BrowseToProduct().describe() == "Look around for something to buy"
    assert FillBasketWithSomething().describe() == "Have something in the basket"
    assert OpenWhatWasFound().describe() == "Open what I searched for"
