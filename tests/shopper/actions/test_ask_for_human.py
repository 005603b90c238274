from __future__ import annotations

import pytest

from journeys.model.event import Turn
from journeys.shopper.actions import AskForHuman
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import FakePage, Screen, one, shopper_on

LOG = """
- main:
  - log:
    - listitem:
      - generic: Assistant
      - paragraph: Hello!
"""
PERSON = "    - listitem:\n      - generic: Kim\n      - paragraph: Hello, Kim here.\n"
BOT = "    - listitem:\n      - generic: Assistant\n      - paragraph: I can help you with that.\n"
WRITE = '  - textbox "Type your message"\n  - button "Send"\n'
BUTTON = '  - button "Talk to a person"\n'


def test_by_the_chats_own_control() -> None:
    page = FakePage(
        {"a": Screen(LOG + WRITE + BUTTON, moves={"Talk to a person": "b"}), "b": Screen(LOG + PERSON + WRITE)}, "a"
    )
    shopper, notebook = shopper_on(page)
    shopper.does(AskForHuman())
    assert page.log == [("press", "Talk to a person")]
    assert [(t.speaker, t.agent) for t in notebook.all(Turn)] == [("agent", "Kim")]


def test_in_words_where_there_is_no_control() -> None:
    page = FakePage({"a": Screen(LOG + WRITE, moves={"Send": "b"}), "b": Screen(LOG + PERSON + WRITE)}, "a")
    shopper_on(page)[0].does(AskForHuman())
    assert page.log[0] == ("fill", "Type your message=I would like to talk to a person, please.")


def test_only_the_bot_answers() -> None:
    page = one(LOG + BOT + WRITE)
    page.screens["more"] = Screen(LOG + BOT + BOT + WRITE)
    page.screens["only"].moves["Send"] = "more"
    with pytest.raises(ShopBlocks):
        shopper_on(page)[0].does(AskForHuman())


def test_a_person_is_there_already() -> None:
    page = one(LOG + WRITE)
    shopper, _ = shopper_on(page)
    shopper.memory.said.append(("agent", "Hello"))
    shopper.does(AskForHuman())
    assert page.log == []


def test_describe() -> None:
    assert AskForHuman().describe() == "Ask for a person in the chat"
