from __future__ import annotations

import pytest

from journeys.detectors.phone import no_human_exit as detector
from journeys.model.event import PromiseNoted, Turn
from journeys.model.fact import Promise
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, only
from tests.detectors.phone.calls import call, line, menu_walk, node, options, over, say

ALONE = (node("", "menu", options=options("order-status", "hours")), node("1", "answer"), node("2", "answer"))


def test_a_menu_without_people() -> None:
    friction = only(detector, menu_walk(*ALONE))
    assert (friction.severity, friction.subject) == ("S3", "phone menu")
    assert "3 places" in friction.observed


def test_an_unsolved_call_makes_it_worse() -> None:
    walk = menu_walk(*ALONE)
    over(walk, "unresolved")
    assert only(detector, walk).severity == "S4"


@pytest.mark.parametrize("kind", ["queue", "dial", "record"])
def test_people_behind_a_key(kind: str) -> None:
    assert is_clear(detector, menu_walk(*ALONE, node("0", kind)))


@pytest.mark.parametrize("tells", [("closed", "call-back"), ("ticket",)])
def test_closed_hours_with_a_call_back_are_a_way(tells: tuple[str, ...]) -> None:
    root = node("", "menu", "We are closed. For a call back press 1.", options=options("call-back"), tells=tells)
    assert is_clear(detector, menu_walk(root, node("1", "answer")))


def test_what_was_not_walked_or_read_cannot_be_judged() -> None:
    assert cannot_tell(detector, menu_walk(*ALONE, complete=False)) == "evidence-missing"
    assert cannot_tell(detector, menu_walk(*ALONE, node("3", "unexplored"))) == "evidence-missing"
    assert cannot_tell(detector, menu_walk(node("", "unexplored", "", unread=1))) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"


def chat(*answers: str, speaker: str = "bot", promise: bool = False) -> Walk:
    walk = call("chat")
    for asked, answer in zip(("Ich möchte mit einem Mitarbeiter sprechen.",) * 2, answers, strict=True):
        say(walk, asked)
        seq = line(walk, answer, "chat", speaker)
    if promise:
        walk.add(PromiseNoted(Promise("call-back", "chat", "chat", "", "pending"), seq))
    return over(walk, "unresolved", channel="chat")


def test_a_chat_that_does_not_listen() -> None:
    friction = only(detector, chat("Das habe ich nicht verstanden.", "Das habe ich nicht verstanden."))
    assert (friction.severity, friction.subject) == ("S4", "chat")


def test_a_chat_that_gives_a_person_or_a_promise() -> None:
    assert is_clear(detector, chat("Einen Moment.", "Hallo, hier ist Jens.", speaker="agent"))
    assert is_clear(detector, chat("Gern.", "Wir rufen Sie zurück.", promise=True))


def test_new_words_nobody_knows_may_promise_a_person() -> None:
    assert not frictions(detector, chat("Das habe ich nicht verstanden.", "Gleich schreibt hier wer."))


def test_a_button_nobody_pressed_may_lead_to_one() -> None:
    walk = call("chat")
    for _ in range(2):
        say(walk, "Ich möchte mit einem Mitarbeiter sprechen.")
        walk.add(Turn("chat", "bot", "Bitte wählen Sie.", contact="chat-1", options=("Ab zu Lea",)))
    assert not frictions(detector, walk)
