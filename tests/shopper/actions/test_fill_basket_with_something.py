from __future__ import annotations

from journeys.shopper.actions import FillBasketWithSomething
from tests.shopper.actions.test_browse_to_product import PRODUCT, STRANGER
from tests.shopper.actions.test_search_for_something import LIST
from tests.shopper.fake import FakePage, Screen, shopper_on

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - table:
    - row "Item Quantity Price":
      - columnheader "Item"
      - columnheader "Quantity"
      - columnheader "Price"
    - row "Oak table 1 £240.00":
      - cell "Oak table"
      - cell "1"
      - cell "£240.00"
  - text: "Total: £240.00"
  - link "Checkout"
"""


def test_whatever_can_be_had() -> None:
    screens = {
        "home": Screen(LIST, moves={"Oak table": "product"}),
        "product": Screen(PRODUCT, url="https://shop.example/product/oak", moves={"Add to basket": "basket"}),
        "basket": Screen(BASKET, url="https://shop.example/basket"),
    }
    shopper, _ = shopper_on(FakePage(screens, "home"), STRANGER)
    shopper.does(FillBasketWithSomething())
    assert shopper.view.stage == "basket"
    assert shopper.memory.product == "Oak table"


def test_what_cannot_be_had_is_left_for_the_next_in_the_list_however_far_back_it_is() -> None:
    colours = '  - generic:\n    - generic: Colour\n    - list:\n      - button "Navy"\n      - button "Moss"\n'
    screens = {
        "home": Screen(LIST, moves={"Oak table": "oak", "Pine table": "pine"}),
        "oak": Screen(PRODUCT + colours, url="https://shop.example/oak", moves={"Navy": "navy"}),
        "navy": Screen(PRODUCT + colours, url="https://shop.example/oak?colour=navy"),
        "pine": Screen(
            PRODUCT.replace("Oak", "Pine"), url="https://shop.example/pine", moves={"Add to basket": "basket"}
        ),
        "basket": Screen(BASKET.replace("Oak", "Pine"), url="https://shop.example/basket"),
    }
    shopper, _ = shopper_on(FakePage(screens, "home"), STRANGER)
    shopper.does(FillBasketWithSomething())
    assert shopper.view.stage == "basket"
    assert shopper.memory.product == "Pine table"
