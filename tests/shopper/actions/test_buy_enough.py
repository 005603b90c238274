from __future__ import annotations

import pytest

from journeys.shopper.actions import BuyEnough, StartCheckout
from journeys.shopper.actions.buy_enough import pieces_needed
from journeys.shopper.errors import LostWay
from tests.shopper.checkout import ADDRESS
from tests.shopper.fake import FakePage, Screen, one, shopper_on

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - list:
    - listitem:
      - link "Oat milk"
      - button "Oat milk, one more": +
      - text: £{sum}
  - text: Subtotal £{sum}
  - paragraph: {said}
  - button "Checkout"{off}
"""
SHORT = "The minimum order is £20.00."


def basket(worth: str, said: str = SHORT, off: str = " [disabled]") -> str:
    return BASKET.format(sum=worth, said=said, off=off)


def test_more_pieces_until_the_way_on_wakes_up() -> None:
    page = FakePage(
        {
            "one": Screen(basket("8.00"), moves={"Oat milk, one more": "two"}),
            "two": Screen(basket("16.00"), moves={"Oat milk, one more": "three"}),
            "three": Screen(basket("24.00", "Thank you.", ""), moves={"Checkout": "address"}),
            "address": Screen(ADDRESS, url="https://shop.example/address"),
        },
        "one",
    )
    shopper, _ = shopper_on(page)
    shopper.does(StartCheckout())
    assert page.now == "address"
    assert [what for _, what in page.log] == ["Oat milk, one more", "Oat milk, one more", "Checkout"]
    assert "minimum" in shopper.memory.detours[0]


@pytest.mark.parametrize(
    ("worth", "said"),
    [("8.00", "Sign in to go on."), ("20.00", SHORT), ("0.50", "The minimum order is £90.00.")],
)
def test_nothing_is_bought_for_another_reason(worth: str, said: str) -> None:
    page = one(basket(worth, said))
    shopper, _ = shopper_on(page)
    assert pieces_needed(shopper) == 0
    with pytest.raises(LostWay, match="stays disabled"):
        shopper.does(StartCheckout())
    assert page.log == []


def test_describe() -> None:
    assert BuyEnough().describe() == "Buy as much as the shop asks for"
