from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenProduct
from journeys.shopper.errors import LostWay
from tests.shopper.fake import FakePage, Screen, one, shopper_on

LIST = '- main:\n  - heading "Search results" [level=1]\n  - link "Oak chair"\n  - text: £89.00\n  - link "Oak table"\n'
PRODUCT = """
- banner:
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""


def test_the_link_with_the_products_name_is_pressed() -> None:
    url = "https://shop.example/p/1"
    page = FakePage({"list": Screen(LIST, moves={"Oak chair": "one"}), "one": Screen(PRODUCT, url=url)}, "list")
    shopper, _ = shopper_on(page)
    shopper.does(OpenProduct("usual product"))
    assert page.log == [("press", "Oak chair")]
    assert shopper.view.stage == "product"


def test_on_the_products_page_nothing_is_pressed() -> None:
    page = one(PRODUCT)
    shopper_on(page)[0].does(OpenProduct("usual product"))
    assert page.log == []


def test_a_product_that_is_not_there() -> None:
    with pytest.raises(LostWay, match=r"no control for product\.open"):
        shopper_on(one('- main:\n  - heading "Search results" [level=1]\n'))[0].does(OpenProduct("usual product"))


def test_describe() -> None:
    assert OpenProduct("usual product").describe() == "Open the usual product"
