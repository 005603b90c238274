from __future__ import annotations

import pytest

from tests.cornershop.phone.caller import Caller


def test_the_greeting_leads_to_the_menu(caller: Caller) -> None:
    assert caller.hear("voice").find("Redirect").text == "/phone/main"  # type: ignore[union-attr] # there is one
    gather = caller.hear("main").find("Gather")
    assert gather is not None
    assert gather.attrib["numDigits"] == "1"
    assert "press 0" in caller.said[-1]


@pytest.mark.parametrize(
    ("key", "leads"),
    [("1", "/phone/order"), ("2", "/phone/returns"), ("3", "/phone/hours"), ("0", "/phone/desk"), ("*", "/phone/main")],
)
def test_keys_lead_where_they_say(caller: Caller, key: str, leads: str) -> None:
    assert caller.words("chosen", Digits=key) == leads


def test_a_wrong_key_is_answered(caller: Caller) -> None:
    assert caller.words("chosen", Digits="7") == "That key does not lead anywhere here./phone/main"


def test_silence_is_asked_once_more_and_then_put_through(caller: Caller) -> None:
    assert caller.words("silent") == "I did not hear a key./phone/main"
    assert caller.words("silent") == "/phone/desk"


def test_without_flaws_there_are_no_menus_before_the_menu(caller: Caller) -> None:
    assert caller.words("level?n=0") == "/phone/main"
