from __future__ import annotations

from journeys.shopper.actions import CallTheShop
from journeys.shopper.questions import HeardOnThePhone
from tests.shopper.phones import caller_on, menu


def test_the_last_words() -> None:
    shopper, _ = caller_on({"": menu("Hello.")})
    assert shopper.asks(HeardOnThePhone()) == ""
    shopper.does(CallTheShop())
    assert shopper.asks(HeardOnThePhone()) == "Hello."
    assert HeardOnThePhone().describe() == "the last words on the phone"
