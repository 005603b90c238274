from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenChat
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

CHAT = '- main:\n  - log:\n    - listitem: Hello!\n  - textbox "Type your message"\n  - button "Send"\n'
HOME = '- main:\n  - heading "Welcome" [level=1]\n- button "Chat with us"\n'


def test_by_its_button() -> None:
    page = FakePage({"a": Screen(HOME, moves={"Chat with us": "b"}), "b": Screen(CHAT)}, "a")
    shopper_on(page)[0].does(OpenChat())
    assert page.log == [("press", "Chat with us")]


def test_open_already() -> None:
    page = one(CHAT)
    shopper_on(page)[0].does(OpenChat())
    assert page.log == []


def test_a_shop_without_chat() -> None:
    with pytest.raises(NotOffered, match="Found no way to a chat"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(OpenChat())


def test_describe() -> None:
    assert OpenChat().describe() == "Open the chat"
