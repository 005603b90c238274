from __future__ import annotations

import pytest

from journeys.channels.protocols import FloodError
from journeys.model.contact import ContactBegan, ContactEnded
from journeys.model.event import Note, PromiseNoted, Turn
from journeys.shopper.contacting.issues import Issue
from journeys.shopper.contacting.lines import Replies
from tests.shopper.contacting.scripted import LOST, STATUS, Scripted, agent, bot, held, own_turns, replies


def test_a_question_answered_at_once() -> None:
    line = Scripted(replies("Your order CS-10417 was dispatched on Tuesday."))
    ended, notebook = held(line, STATUS)
    assert (ended.outcome, line.said) == ("resolved", ["Where is my order CS-10417?"])
    began = notebook.all(ContactBegan)[0]
    assert (began.contact, began.channel, began.issue, began.about) == (
        "chat-1",
        "chat",
        "where is my order",
        "CS-10417",
    )
    assert notebook.all(ContactEnded)[0].contact == "chat-1"
    assert ("status", "dispatched") in {(f.attribute, f.value) for f in notebook.facts}


def test_what_is_asked_is_told_and_slots_are_noted() -> None:
    line = Scripted(
        replies("What is your e-mail address?", "And your name and postcode, please?", "Your order has been delivered.")
    )
    ended, notebook = held(line, STATUS)
    assert ended.outcome == "resolved"
    assert line.said[1:] == ["My e-mail address is ann@example.com.", "My name is Ann Lee. My postcode is YO1 7HB."]
    assert [turn.slots for turn in own_turns(notebook)] == [("order", "issue"), ("email",), ("name", "postcode")]


def test_what_the_customer_does_not_know() -> None:
    line = Scripted(replies("Please tell me your date of birth.", "Your order is in transit."))
    held(line, STATUS)
    assert line.said[1] == "I am afraid I do not have that."


def test_what_comes_some_seconds_after_the_first_words_is_heard_before_anything_is_said_again() -> None:
    line = Scripted(replies("Thank you."), trailing=[(bot("Your order CS-10417 was dispatched on Tuesday."),)])
    ended, notebook = held(line, STATUS)
    assert (ended.outcome, line.said) == ("resolved", ["Where is my order CS-10417?"])
    assert next(turn.text for turn in notebook.all(Turn) if turn.speaker == "bot") == "Thank you."


def test_a_guess_is_confirmed() -> None:
    line = Scripted(replies("I see order CS-10417, is that the one?", "It was delivered. Your order was delivered."))
    ended, _ = held(line, STATUS)
    assert (line.said[1], ended.outcome) == ("Yes, that is right.", "resolved")


def test_a_status_settles_no_lost_parcel_but_a_replacement_does() -> None:
    line = Scripted(
        replies("Your order is in transit.", "I am sorry. I have ordered a replacement for you, it leaves tomorrow.")
    )
    ended, _ = held(line, LOST)
    assert (ended.outcome, len(line.said)) == ("resolved", 2)


def test_an_offer_or_a_policy_settles_nothing() -> None:
    line = Scripted(replies("We can offer you a refund or a replacement.", "You can return anything within 30 days."))
    assert held(line, LOST)[0].outcome == "unresolved"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("We will call you back tomorrow by 5 pm.", "promised"),
        ("I'm afraid we cannot refund this, because the 30 days ended on 2 May.", "refused"),
        ("I have opened an investigation with the carrier, ticket T-4411.", "resolved"),
        ("Goodbye, this chat is now closed.", "unresolved"),
    ],
)
def test_how_a_contact_can_end(text: str, outcome: str) -> None:
    assert held(Scripted(replies(text)), LOST)[0].outcome == outcome


def test_a_promise_is_noted_with_what_it_is_about() -> None:
    _, notebook = held(Scripted(replies("We will call you back tomorrow by 5 pm.")), LOST)
    promise = notebook.all(PromiseNoted)[0].promise
    assert (promise.what, promise.about, promise.channel, promise.state) == ("call-back", "CS-10417", "chat", "pending")


def test_a_person_is_asked_for_when_the_bot_does_not_get_it() -> None:
    def answers(text: str) -> Replies:
        if "person" in text:
            return (agent("Hello, Kim here. I have sent you a replacement, free of charge."),)
        return (bot("I can help with returns."),)

    line = Scripted(answers)
    ended, notebook = held(line, LOST)
    assert ended.outcome == "resolved"
    assert line.said[-1] == "I would like to talk to a person, please."
    assert notebook.all(Turn)[-1].agent == "Kim"


def test_a_control_for_a_person_comes_before_words() -> None:
    line = Scripted(replies("Pardon?"), own_control=(agent("Your refund has been issued today."),))
    ended, _ = held(line, LOST)
    assert ended.outcome == "resolved"
    assert "person" not in " ".join(line.said)


def test_a_loop_ends_as_unresolved() -> None:
    ended, notebook = held(Scripted(replies("I did not understand that.")), LOST)
    assert ended.outcome == "unresolved"
    assert len(own_turns(notebook)) < 8


def test_silence_is_cut_off() -> None:
    line = Scripted(lambda _: ())
    ended, _ = held(line, LOST)
    assert (ended.outcome, ended.ended_by, ended.reason) == ("cut-off", "system", "Nobody answered.")
    assert line.said[-1] == "Hello, are you still there?"


def test_being_thrown_out_is_cut_off() -> None:
    ended, _ = held(Scripted(lambda _: (agent("Goodbye.", ended=True),)), LOST)
    assert (ended.outcome, ended.ended_by) == ("cut-off", "agent")


def test_a_flood_is_cut_off_and_noted() -> None:
    def flood(_: str) -> Replies:
        raise FloodError("The bot answered with 10000 messages at once.")

    ended, notebook = held(Scripted(flood), LOST)
    assert (ended.outcome, ended.reason) == ("cut-off", "The bot answered with 10000 messages at once.")
    assert [note.topic for note in notebook.all(Note)] == ["flood"]


def test_who_asks_for_a_moment_is_given_it() -> None:
    line = Scripted(
        replies("One moment, I am checking."), later=[(agent("Your parcel is lost. I have sent another."),)]
    )
    ended, _ = held(line, LOST)
    assert (ended.outcome, len(line.said)) == ("resolved", 1)


def test_an_option_that_speaks_of_the_issue_is_taken() -> None:
    def answers(text: str) -> Replies:
        if text == "[Track my order]":
            return (bot("Your order is out for delivery."),)
        return (bot("How can I help?", options=("Opening hours", "Track my order")),)

    line = Scripted(answers)
    held(line, Issue("where is my order", "status"), {})
    assert "[Track my order]" in line.said


def test_in_german() -> None:
    line = Scripted(replies("Wie lautet Ihre Bestellnummer?", "Ich habe eine Ersatzlieferung veranlasst."), "de")
    ended, _ = held(line, Issue("my parcel is lost", "lost"), {"order": "77-1042"})
    assert (ended.outcome, line.said[1]) == ("resolved", "Meine Bestellnummer ist 77-1042.")


def test_a_bot_that_answers_only_by_buttons_is_followed_and_no_button_is_pressed_twice() -> None:
    menu = ("Track a delivery", "Something's missing")

    def answers(text: str) -> Replies:
        if text == "[Something's missing]":
            return (bot("What happened?", options=("It never turned up", "It came damaged")),)
        if text == "[It never turned up]":
            return (bot("All sorted: a replacement leaves tomorrow."),)
        return (bot("Pick one:", options=menu),)

    line = Scripted(answers)
    ended, _ = held(line, LOST)
    assert (ended.outcome, line.said[1:]) == ("resolved", ["[Something's missing]", "[It never turned up]"])
    stuck = Scripted(lambda _: (bot("Pick one:", options=menu),))
    ended, _ = held(stuck, LOST)
    assert ended.outcome == "unresolved"
    assert stuck.said.count("[Something's missing]") == 1
