from __future__ import annotations

import pytest

from journeys.model.probing import Hurried
from journeys.shopper.actions import PutInBasketInAHurry
from journeys.shopper.errors import NotOffered
from tests.shopper.breaking import troubled
from tests.shopper.fake import FakePage, Screen
from tests.shopper.hasty import hasty
from tests.shopper.pages import BASKET

SEARCH = '- banner:\n  - searchbox "Search"\n'
HOME = SEARCH + '- main:\n  - heading "Hi" [level=1]\n'
PRODUCT = """- banner:
  - searchbox "Search"
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""
FULL = SEARCH + BASKET.removeprefix("\n")


def shop() -> FakePage:
    """One press puts one in; the three quick ones together put three in."""
    at = "https://shop.example/"
    bare, one, four = PRODUCT, PRODUCT.replace("(0)", "(1)"), PRODUCT.replace("(0)", "(4)")
    full = FULL.replace('": "1"', '": "4"')
    screens = {
        "home": Screen(HOME, moves={"Enter": "product"}),
        "product": Screen(bare, url=f"{at}p/1", moves={"Add to basket": "added"}),
        "added": Screen(one, url=f"{at}p/1", moves={"Basket (1)": "basket"}),
        "basket": Screen(FULL, url=f"{at}basket", moves={"Enter": "again"}),
        "again": Screen(one, url=f"{at}p/1", moves={"Add to basket": "more"}),
        "more": Screen(four, url=f"{at}p/1", moves={"Basket (4)": "full"}),
        "full": Screen(full, url=f"{at}basket"),
    }
    return FakePage(screens, "home")


def test_what_three_presses_put_in_stands_beside_what_one_did() -> None:
    page = hasty(shop())
    shopper, notebook, _ = troubled(page)
    shopper.does(PutInBasketInAHurry("usual product"))
    hurried = notebook.all(Hurried)[0]
    assert (hurried.subject, hurried.presses) == ("Oak chair", 3)
    assert (hurried.each, hurried.before, hurried.after) == (1, 1, 4)
    assert ("hurry", "Add to basket x3") in page.log


def test_a_shop_that_is_not_ours_is_not_even_opened() -> None:
    page = hasty(shop())
    shopper, _, faults = troubled(page)
    faults.ours = False
    with pytest.raises(NotOffered):
        shopper.does(PutInBasketInAHurry("usual product"))
    assert page.log == []


def test_describe() -> None:
    assert (
        PutInBasketInAHurry("usual product").describe()
        == "Put the usual product in the basket with three quick presses"
    )
