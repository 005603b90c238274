from __future__ import annotations

from journeys.shopper.actions import FindProduct
from tests.shopper.fake import FakePage, Screen, shopper_on

HOME = '- banner:\n  - searchbox "Search"\n- main:\n  - heading "Welcome" [level=1]\n'
LIST = '- main:\n  - heading "Search results" [level=1]\n  - link "Oak chair"\n  - text: £89.00\n'
PRODUCT = """
- banner:
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""


def test_search_then_open() -> None:
    screens = {
        "home": Screen(HOME, moves={"Enter": "list"}),
        "list": Screen(LIST, url="https://shop.example/s", moves={"Oak chair": "one"}),
        "one": Screen(PRODUCT, url="https://shop.example/p/1"),
    }
    page = FakePage(screens, "home")
    shopper_on(page)[0].does(FindProduct("usual product"))
    assert page.log == [("fill", "Search=Oak chair"), ("key", "Enter"), ("press", "Oak chair")]


def test_describe() -> None:
    assert FindProduct("usual product").describe() == "Look at the usual product"
