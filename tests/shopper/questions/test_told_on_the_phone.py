from __future__ import annotations

from journeys.shopper.actions import CallTheShop
from journeys.shopper.questions import ToldOnThePhone
from tests.shopper.phones import caller_on, menu


def test_what_was_stated() -> None:
    shopper, _ = caller_on({"": menu("Your order is in transit.")})
    asked = ToldOnThePhone(("status",))
    assert shopper.asks(asked) == ""
    shopper.does(CallTheShop())
    assert shopper.asks(asked) == "in-transit"
    assert shopper.asks(ToldOnThePhone(("window_days",))) == ""
    assert asked.describe() == "what the phone said of status"
