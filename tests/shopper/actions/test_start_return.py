from __future__ import annotations

import pytest

from journeys.shopper.actions import StartReturn
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

ASK = """
- main:
  - heading "Returns" [level=1]
  - form "Start a return":
    - textbox "Order number"
    - textbox "E-mail"
    - button "Find my order"
"""
ITEMS = """
- main:
  - heading "Return items" [level=1]
  - checkbox "Oak chair"
  - button "Send return request"
"""


def test_the_order_is_named_and_its_items_come() -> None:
    screens = {
        "ask": Screen(ASK, url="https://shop.example/returns", moves={"Find my order": "items"}),
        "items": Screen(ITEMS, url="https://shop.example/returns/items"),
    }
    page = FakePage(screens, "ask")
    shopper_on(page)[0].does(StartReturn("delivered order"))
    assert page.now == "items"
    assert page.log[:2] == [("fill", "Order number=A-1"), ("fill", "E-mail=anna@example.com")]


def test_a_shop_without_returns() -> None:
    with pytest.raises(NotOffered, match="Found no way to returns"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(StartReturn("delivered order"))


def test_describe() -> None:
    assert StartReturn().describe() == "Start to return the order"
    assert StartReturn("delivered order").describe() == "Start to return the delivered order"
