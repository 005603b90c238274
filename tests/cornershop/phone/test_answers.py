from __future__ import annotations

import pytest

from tests.cornershop.phone.caller import Caller


def test_an_order_is_found_by_its_digits(caller: Caller) -> None:
    gather = caller.hear("order").find("Gather")
    assert gather is not None
    assert (gather.attrib["numDigits"], gather.attrib["finishOnKey"]) == ("5", "#")
    said = caller.words("status", Digits="10452")
    assert said.startswith("Order 1 0 4 5 2 is in transit. Expected delivery:")
    assert "was delivered on" in caller.words("status", Digits="10417")


def test_an_unknown_order_is_asked_for_again_and_then_people_help(caller: Caller) -> None:
    assert caller.words("status", Digits="99999").endswith("/phone/order")
    assert caller.words("status", Digits="99999").endswith("/phone/desk")


@pytest.mark.parametrize(
    ("place", "words"), [("returns", "within 30 days"), ("hours", "8 am to 8 pm"), ("website", "help")]
)
def test_answers_offer_a_way_on(caller: Caller, place: str, words: str) -> None:
    said = caller.words(place)
    assert words in said
    assert "press 0" in said
    assert "press 9" in said


def test_the_way_on_from_an_answer(caller: Caller) -> None:
    assert caller.words("after", Digits="0") == "/phone/desk"
    assert caller.words("after", Digits="9") == "/phone/main"
