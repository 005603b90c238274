from __future__ import annotations

from journeys.shopper.actions import FillBasket
from tests.shopper.fake import FakePage, Screen, shopper_on
from tests.shopper.pages import BASKET

PRODUCT = """
- banner:
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""


def test_all_the_way_into_the_basket() -> None:
    screens = {
        "home": Screen(
            '- banner:\n  - searchbox "Search"\n- main:\n  - heading "Hi" [level=1]\n', moves={"Enter": "one"}
        ),
        "one": Screen(PRODUCT, url="https://shop.example/p/1", moves={"Add to basket": "two"}),
        "two": Screen(PRODUCT.replace("(0)", "(1)"), url="https://shop.example/p/1", moves={"Basket (1)": "basket"}),
        "basket": Screen(BASKET, url="https://shop.example/basket"),
    }
    page = FakePage(screens, "home")
    shopper, _ = shopper_on(page)
    shopper.does(FillBasket("usual product"))
    assert shopper.view.stage == "basket"
    assert [what for what, _ in page.log] == ["open", "fill", "key", "press", "press"]


def test_describe() -> None:
    assert FillBasket("usual product").describe() == "Have the usual product in the basket"
