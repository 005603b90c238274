from __future__ import annotations

from tests.cornershop.phone.caller import Caller


def test_the_queue_states_its_wait_and_offers_a_call_back(caller: Caller) -> None:
    enqueue = caller.hear("desk").find("Enqueue")
    assert enqueue is not None
    assert enqueue.text == "desk"
    assert enqueue.attrib["waitUrl"] == "/phone/wait"
    assert "about 30 seconds" in caller.words("wait", QueueTime="0")
    assert "press 1" in caller.said[-1]
    assert caller.words("wait", QueueTime="12") == ""
    assert caller.hear("wait", QueueTime="31").find("Leave") is not None


def test_the_stand_in_says_what_he_is_and_helps(caller: Caller) -> None:
    assert "a stand-in that follows rules" in caller.words("agent", QueueResult="leave")
    assert "which order is it" in caller.words("agent/said", SpeechResult="My mug arrived broken").casefold()
    assert "replacement" in caller.words("agent/said", SpeechResult="It is CS-10417")
    answer = caller.hear("agent/said", SpeechResult="Thanks, bye")
    assert answer.find("Hangup") is not None


def test_an_order_nobody_named_is_asked_for_and_nothing_else(caller: Caller) -> None:
    assert "Which order is it?" in caller.words("agent/said", SpeechResult="Where is my order?")
    assert "in transit" in caller.words("agent/said", SpeechResult="CS-10452")


def test_where_is_my_order_is_answered_from_what_was_keyed_in(caller: Caller) -> None:
    caller.words("status", Digits="10452")
    assert "in transit" in caller.words("agent/said", SpeechResult="Where is it?")


def test_somebody_who_was_in_touch_about_nothing_is_told_so(caller: Caller) -> None:
    asked = "I was in touch with you before about order CS-10888. What do you know about that?"
    assert "nothing of that here" in caller.words("agent/said", SpeechResult=asked)
