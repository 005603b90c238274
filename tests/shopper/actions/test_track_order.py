from __future__ import annotations

import pytest

from journeys.shopper.actions import TrackOrder
from journeys.shopper.errors import NotOffered
from journeys.shopper.questions import OrderStatus
from tests.shopper.fake import FakePage, Screen, one, shopper_on

ASK = """
- main:
  - heading "Track your order" [level=1]
  - form "Track your order":
    - textbox "Order number"
    - textbox "E-mail"
    - button "Track order"
"""
STATUS = """
- main:
  - heading "Order A-1" [level=1]
  - paragraph: "Status: Delivered"
"""


def test_the_status_is_shown() -> None:
    screens = {
        "ask": Screen(ASK, url="https://shop.example/track", moves={"Track order": "status"}),
        "status": Screen(STATUS, url="https://shop.example/track/A-1"),
    }
    page = FakePage(screens, "ask")
    shopper, _ = shopper_on(page)
    shopper.does(TrackOrder("delivered order"))
    assert page.log == [
        ("fill", "Order number=A-1"),
        ("fill", "E-mail=anna@example.com"),
        ("press", "Track order"),
    ]
    assert shopper.asks(OrderStatus())


def test_a_shop_without_tracking() -> None:
    with pytest.raises(NotOffered, match="Found no way to where an order can be tracked"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(TrackOrder("delivered order"))


def test_describe() -> None:
    assert TrackOrder().describe() == "Track the order"
    assert TrackOrder("delivered order").describe() == "Track the delivered order"
