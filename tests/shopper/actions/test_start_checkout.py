from __future__ import annotations

import pytest

from journeys.shopper.actions import StartCheckout
from journeys.shopper.errors import LostWay
from tests.shopper.checkout import checkout, wall
from tests.shopper.fake import one, shopper_on


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
