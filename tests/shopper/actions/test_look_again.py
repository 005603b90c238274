from __future__ import annotations

from journeys.shopper.actions import LookAgain
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout


def test_the_shop_is_opened_anew() -> None:
    page = checkout()
    shopper, _, _ = troubled(page)
    shopper.does(LookAgain())
    assert page.log[0] == ("open", "https://shop.example/")
    assert shopper.memory.kept[-1].moment == "reloaded"


def test_describe() -> None:
    assert LookAgain().describe() == "Open the shop again and look into the basket"
