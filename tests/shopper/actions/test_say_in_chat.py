from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.shopper.actions import SayInChat
from tests.shopper.fake import FakePage, Screen, one, shopper_on

LOG = "- main:\n  - log:\n    - listitem:\n      - generic: Assistant\n      - paragraph: Hello!\n"
WRITE = '  - textbox "Type your message"\n  - button "Send"\n'
ANSWER = "    - listitem:\n      - generic: Assistant\n      - paragraph: From nine to five.\n"


def chat() -> FakePage:
    return FakePage({"a": Screen(LOG + WRITE, moves={"Send": "b"}), "b": Screen(LOG + ANSWER + WRITE)}, "a")


def test_a_question_of_the_brief() -> None:
    page = chat()
    shopper, _ = shopper_on(page)
    shopper.does(SayInChat("opening hours"))
    assert page.log[0] == ("fill", "Type your message=When are you open?")
    assert shopper.memory.said[-1] == ("bot", "From nine to five.")


def test_words_as_they_stand() -> None:
    page = chat()
    shopper_on(page)[0].does(SayInChat(words="Hello there"))
    assert page.log[0] == ("fill", "Type your message=Hello there")


def test_a_question_the_brief_does_not_have() -> None:
    with pytest.raises(UsageError):
        shopper_on(one(LOG + WRITE))[0].does(SayInChat("the meaning of life"))


def test_describe() -> None:
    assert SayInChat("opening hours").describe() == "Ask in the chat about opening hours"
    assert SayInChat(words="Hello").describe() == "Say “Hello” in the chat"
