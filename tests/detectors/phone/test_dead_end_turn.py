from __future__ import annotations

import pytest

from journeys.detectors.phone import dead_end_turn as detector
from journeys.model.contact import MenuNode
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, only
from tests.detectors.phone.calls import call, line, menu_walk, node, options, over, say

MENU = node("", "menu", options=options("order-status", "returns", "repeat"))


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (node("2", "hangup", "Thank you for calling. Goodbye."), "hangs up"),
        (node("2", "dead-end", ""), "says nothing more"),
        (node("2", "error", "", reason="HTTP 500"), "breaks the call"),
        (node("2", "loop", "", reason="The line goes round in circles."), "for ever"),
        (node("2", "loop", loops_to="greeting"), "only leads back"),
    ],
)
def test_a_branch_that_ends_in_nothing(broken: MenuNode, words: str) -> None:
    friction = only(detector, menu_walk(MENU, node("1", "answer"), broken))
    assert (friction.severity, friction.subject) == ("S3", "phone menu “returns”")
    assert words in friction.observed


def test_a_wrong_key_that_ends_the_call() -> None:
    friction = only(detector, menu_walk(MENU, node("1", "answer"), node("9", "hangup", "", offered=False)))
    assert (friction.subject, friction.exposure) == ("a wrong key", 0.2)


def test_ends_that_are_none() -> None:
    good = (
        node("1", "answer", "Your order is in transit. Goodbye.", reason="The line hangs up."),
        node("2", "answer", loops_to="greeting"),
        node("3", "loop", loops_to="greeting"),
        node("9", "loop", loops_to="greeting", offered=False),
        node("1.10452", "loop", "Not found.", loops_to="greeting"),
    )
    assert is_clear(detector, menu_walk(MENU, *good))


@pytest.mark.parametrize("channel", ["phone", "chat"])
def test_a_contact_the_shop_cut_off(channel: str) -> None:
    walk = call(channel)
    line(walk, "Thank you. Goodbye.", channel)
    assert "Goodbye" in only(detector, over(walk, "cut-off", "system", channel)).observed


def test_contacts_that_ended_well() -> None:
    walk = call()
    line(walk, "Your order is in transit.")
    assert is_clear(detector, over(walk, "resolved", "system"))
    other = call()
    line(other, "Please hold.")
    assert is_clear(detector, over(other, "unresolved"))


def test_nothing_to_judge() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    assert cannot_tell(detector, call()) == "not-reached"


def test_a_call_that_was_over_before_a_word_was_said() -> None:
    friction = only(detector, over(call(), "cut-off", "system", reason="HTTP 500"))
    assert "HTTP 500" in friction.observed
    assert friction.cause == "contact:phone-1"


def test_good_bye_in_a_chat_after_what_may_be_an_answer() -> None:
    walk = call("chat")
    say(walk, "It is lost.")
    line(walk, "A fresh one went out this morning. Goodbye!", "chat", "bot")
    assert not frictions(detector, over(walk, "cut-off", "system", "chat"))
