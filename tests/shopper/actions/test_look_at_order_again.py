from __future__ import annotations

from journeys.shopper.actions import LookAtOrderAgain, TrackOrder
from journeys.shopper.questions import OrderStatus
from tests.shopper.actions.test_track_order import ASK, STATUS
from tests.shopper.fake import FakePage, Screen, shopper_on


def test_the_page_that_showed_it_is_opened_again() -> None:
    screens = {
        "ask": Screen(ASK, url="https://shop.example/track", moves={"Track order": "status"}),
        "status": Screen(STATUS, url="https://shop.example/track/A-1"),
    }
    page = FakePage(screens, "ask")
    shopper, _ = shopper_on(page)
    shopper.does(TrackOrder("delivered order"))
    shopper.does(LookAtOrderAgain("delivered order"))
    assert page.log[-1] == ("open", "https://shop.example/track/A-1")
    assert shopper.asks(OrderStatus()) == "delivered"


def test_what_was_never_seen_is_looked_up() -> None:
    screens = {
        "ask": Screen(ASK, url="https://shop.example/track", moves={"Track order": "status"}),
        "status": Screen(STATUS, url="https://shop.example/track/A-1"),
    }
    page = FakePage(screens, "ask")
    shopper_on(page)[0].does(LookAtOrderAgain("delivered order"))
    assert ("press", "Track order") in page.log


def test_describe() -> None:
    assert LookAtOrderAgain().describe() == "Look at the order again"
