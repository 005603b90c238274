from __future__ import annotations

import pytest

from journeys.shopper.actions import StartCheckout
from journeys.shopper.errors import LostWay
from tests.shopper.checkout import checkout, wall
from tests.shopper.fake import FakePage, Screen, one, shopper_on


def test_from_the_basket() -> None:
    page = checkout()
    shopper_on(page)[0].does(StartCheckout())
    assert page.log == [("press", "Proceed to checkout")]


def test_in_the_checkout_already() -> None:
    page = checkout(at="address")
    shopper_on(page)[0].does(StartCheckout())
    assert page.log == []


def test_a_login_wall_is_the_beginning_of_a_checkout_too() -> None:
    page = wall(guest=True, at="basket")
    shopper_on(page)[0].does(StartCheckout())
    assert page.now == "login"


def test_no_way() -> None:
    with pytest.raises(LostWay):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(StartCheckout())


def test_describe() -> None:
    assert StartCheckout().describe() == "Start the checkout"


ADDED = """
- main:
  - heading "Oak chair" [level=1]
- dialog "Added to your basket" [box=1,1,300,300]:
  - text: "Total: £89.00"
  - link "Check out"
"""
BASKET = '- main:\n  - heading "Your basket" [level=1]\n  - text: "Total: £89.00"\n  - link "Check out"\n'
ADDRESS = """
- main:
  - heading "Delivery address" [level=1]
  - textbox "Street"
  - textbox "Postcode"
  - textbox "City"
  - button "Continue"
"""


def test_a_message_may_lead_to_the_basket_first() -> None:
    screens = {
        "added": Screen(ADDED, url="https://shop.example/chair", moves={"Check out": "basket"}),
        "basket": Screen(BASKET, url="https://shop.example/basket", moves={"Check out": "address"}),
        "address": Screen(ADDRESS, url="https://shop.example/address"),
    }
    page = FakePage(screens, "added")
    shopper_on(page)[0].does(StartCheckout())
    assert (page.now, page.log) == ("address", [("press", "Check out")] * 2)
