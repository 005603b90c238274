"""What each flaw of the desk and the bot does to a customer, and what its near miss does instead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cornershop.server import Running
from tests.cornershop.pages.test_bot_api import say, texts
from tests.cornershop.visitor import Visitor

BROKEN = "Order CS-10417 arrived damaged"


def talk(shop: Running, flaw: str, near: bool, *messages: str) -> str:
    sender = f"{flaw}-{near}-{len(messages)}"
    switches = {"near": flaw} if near else {"on": flaw}
    return " / ".join(texts(say(shop, sender, message, **switches)) for message in messages)


@pytest.mark.parametrize(
    ("flaw", "messages", "wrong", "right"),
    [
        ("contact-not-resolved", (BROKEN,), "take every message seriously", "because the parcel was handed to you"),
        ("contact-transferred", (BROKEN, "It is broken"), "transferring you", "have ordered a replacement"),
        ("asked-again", (BROKEN,), "What is your order number?", "I see order CS-10417, is that the one?"),
        ("handle-effort", (BROKEN, "A part"), "wrapped inside", "have ordered a replacement"),
        ("reidentify", (BROKEN,), "your full name, your e-mail address", "Before we refund or send anything"),
        (
            "bot-loop",
            ("Do you have gift wrap?", "And ribbons?"),
            "What would you like to know?",
            "for example: Where is my order",
        ),
        ("channel-bounce", (BROKEN,), "Please call us", "you can also call us"),
        ("answer-wrong", ("How much does the Harbour Stoneware Mug hold?",), "700 ml", "about 300 to 400 ml"),
        ("question-unanswered", ("How much does the Harbour Stoneware Mug hold?",), "do not have", "0.35 litres"),
        ("channel-contradiction", ("Where is order CS-10452?",), "is being packed", "is on its way"),
        ("status-lag", ("Where is order CS-10417?",), "is in transit", "was delivered"),
        ("policy-contradiction", ("How do returns work?",), "within 14 days of delivery", "Sale items"),
    ],
)
def test_flaw_and_near_miss(shop: Running, flaw: str, messages: tuple[str, ...], wrong: str, right: str) -> None:
    assert wrong in talk(shop, flaw, False, *messages)
    said = talk(shop, flaw, True, *messages)
    assert right in said
    assert wrong not in said


def test_an_account_that_does_not_know_its_guest(flawed: Callable[..., Visitor]) -> None:
    alex = {"email": "alex.morgan@example.com", "password": "corner-shop-2026"}
    pages = [flawed("identity-split"), flawed(near="identity-split")]
    said = [visitor.send("/account/login", alex).text for visitor in pages]
    assert all("No orders yet" in page and "CS-10" not in page for page in said)
    assert ["once you have confirmed" in page for page in said] == [False, True]
