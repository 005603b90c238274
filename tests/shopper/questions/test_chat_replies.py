from __future__ import annotations

from journeys.shopper.questions import ChatReplies
from tests.shopper.knowing import knowing


def test_everything_but_the_customers_own_words() -> None:
    shopper = knowing()
    assert shopper.asks(ChatReplies()) == ()
    shopper.memory.said += [("bot", "Hello"), ("customer", "Hi"), ("agent", "Kim here"), ("system", "Kim joined")]
    assert shopper.asks(ChatReplies()) == ("Hello", "Kim here", "Kim joined")


def test_describe() -> None:
    assert ChatReplies().describe() == "the answers in the chat"
