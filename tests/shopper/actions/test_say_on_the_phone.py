from __future__ import annotations

import pytest

from journeys.channels.protocols import Heard
from journeys.shopper.actions import CallTheShop, SayOnThePhone
from journeys.shopper.errors import ShopBlocks
from tests.shopper.phones import FakeLine, caller_on, menu


def listening(text: str) -> Heard:
    return Heard(text, "gather", speech=True)


def test_a_question_is_asked_and_a_number_told_when_it_is_wanted() -> None:
    line = FakeLine(
        {
            "": listening("How can I help?"),
            "Where is my order?": listening("What is your order number?"),
            "Where is my order? CS-10452": listening("Your order is in transit."),
        }
    )
    shopper, _ = caller_on(line)
    shopper.does(CallTheShop("order on its way"))
    shopper.does(SayOnThePhone("where is my order"))
    assert line.calls[0].at == ["Where is my order?", "CS-10452"]
    assert shopper.memory.latest("status")


def test_nobody_listens_or_answers() -> None:
    shopper, _ = caller_on({"": menu("For orders press 1.")})
    shopper.does(CallTheShop())
    with pytest.raises(ShopBlocks, match="Nobody listens"):
        shopper.does(SayOnThePhone(words="Hello?"))
    silent, _ = caller_on({"": listening("How can I help?")})
    silent.does(CallTheShop())
    with pytest.raises(ShopBlocks, match="Nobody answered"):
        silent.does(SayOnThePhone(words="Hello?"))


def test_describe() -> None:
    assert SayOnThePhone("where is my order").describe() == "Ask on the phone: where is my order"
    assert SayOnThePhone(words="Hello").describe() == "Say “Hello” on the phone"
