from __future__ import annotations

from dataclasses import replace

from journeys.shopper.actions import BuyOnce
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout
from tests.shopper.fake import Screen

HOME = """
- banner:
  - searchbox "Search"
  - button "Search"
- main:
  - heading "Welcome" [level=1]
"""
LIST = """
- main:
  - heading "Results for Oak chair" [level=1]
  - link "Oak chair £89.00"
"""
PRODUCT = """
- main:
  - heading "Oak chair" [level=1]
  - text: "£89.00"
  - button "Add to basket"
"""


def test_an_order_that_is_over_counts_as_bought_and_not_as_the_one_that_matters() -> None:
    page = checkout()
    shop = "https://shop.example"
    page.screens |= {
        "home": Screen(HOME, url=f"{shop}/", moves={"Search": "list"}),
        "list": Screen(LIST, url=f"{shop}/search?q=oak", moves={"Oak chair £89.00": "product"}),
        "product": Screen(PRODUCT, url=f"{shop}/oak-chair", moves={"Add to basket": "basket"}),
    }
    page.screens["basket"] = replace(page.screens["basket"], snapshot=page.screens["basket"].snapshot)
    page.now = "home"
    shopper, _, _ = troubled(page)
    shopper.does(BuyOnce("usual product"))
    assert (shopper.memory.bought, shopper.memory.placed) == (1, False)


def test_describe() -> None:
    assert BuyOnce("usual product").describe() == "Buy the usual product once, without trouble"
