from __future__ import annotations

from journeys.shopper.questions import HumanInChat
from tests.shopper.knowing import knowing


def test_a_bot_or_a_notice_is_no_person() -> None:
    shopper = knowing()
    shopper.memory.said += [("bot", "I am an agent of change"), ("system", "Please wait"), ("customer", "A person!")]
    assert not shopper.asks(HumanInChat())
    shopper.memory.said.append(("agent", "Hello, Kim speaking"))
    assert shopper.asks(HumanInChat())


def test_describe() -> None:
    assert HumanInChat().describe() == "whether a person is in the chat"
