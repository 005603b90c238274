from __future__ import annotations

import pytest

from journeys.model.fact import Fact
from journeys.shopper import expectations as e
from tests.shopper.knowing import knowing


@pytest.mark.parametrize(
    ("expectation", "sentence"),
    [
        (e.order_confirmed(), "my order is confirmed"),
        (e.order_number_told(), "I have an order number"),
        (e.delivery_date_told(), "I know when it will arrive"),
        (e.return_window_told(), "I know how long I can send it back"),
        (e.status_told(), "I can see where my order is"),
        (e.guest_welcome(), "I need no account"),
        (e.mistake_explained(), "I am told what is wrong"),
        (e.entries_kept(), "nothing else I typed is lost"),
        (e.return_confirmed(), "my return is confirmed"),
        (e.chat_answered(), "I get an answer in the chat"),
        (e.chat_says("30 days"), "the answer says “30 days”"),
        (e.person_in_chat(), "I am talking to a person"),
        (e.stage_is("basket"), "I am at the basket"),
        (e.sees_text("Thank you"), "I see “Thank you”"),
    ],
)
def test_describe(expectation: e.Expects, sentence: str) -> None:
    assert expectation.describe() == sentence


@pytest.mark.parametrize(
    ("expectation", "fact"),
    [
        (e.order_number_told(), Fact("order", "order_number", "A-1")),
        (e.delivery_date_told(), Fact("delivery", "delivery_to", "2026-12-03", "date")),
        (e.return_window_told(), Fact("policy:returns", "window_days", 30, "days")),
        (e.status_told(), Fact("order:A-1", "status", "sent")),
    ],
)
def test_what_the_shop_must_have_stated(expectation: e.Expects, fact: Fact) -> None:
    assert expectation.judged_by(knowing(fact))[0]
    assert not expectation.judged_by(knowing())[0]


def test_an_order_is_confirmed_by_a_confirmation_only() -> None:
    shopper = knowing(Fact("order", "order_number", "A-1"))
    assert not e.order_confirmed().judged_by(shopper)[0]
    shopper.memory.placed = True
    assert e.order_confirmed().judged_by(shopper)[0]


@pytest.mark.parametrize(
    ("came", "verdict"),
    [
        (("refused", "Enter a postcode"), (True, "words about what is wrong", "“Enter a postcode”")),
        (("no-answer", ""), (False, "words about what is wrong", "nothing was said")),
        (("done", ""), (False, "words about what is wrong", "the shop took the mistake")),
        (("", ""), (False, "words about what is wrong", "no mistake was made")),
    ],
)
def test_a_mistake_wants_words(came: tuple[str, str], verdict: tuple[bool, str, str]) -> None:
    shopper = knowing()
    shopper.memory.attempts["mistake-submit"] = came
    assert e.mistake_explained().judged_by(shopper) == verdict


def test_what_was_lost_is_named() -> None:
    shopper = knowing()
    assert e.entries_kept().judged_by(shopper)[0]
    shopper.memory.lost = ("shipping.city", "shipping.name")
    assert e.entries_kept().judged_by(shopper) == (False, "nothing lost", "delivery city, delivery name")


@pytest.mark.parametrize(("came", "held"), [("done", True), ("unknown", True), ("refused", False), ("", False)])
def test_a_return_is_confirmed(came: str, held: bool) -> None:
    shopper = knowing()
    shopper.memory.attempts["return-request"] = (came, "")
    assert e.return_confirmed().judged_by(shopper)[0] is held


def test_answers_in_the_chat() -> None:
    shopper = knowing()
    assert e.chat_answered().judged_by(shopper) == (False, "an answer", "silence")
    shopper.memory.said += [("customer", "How long?"), ("bot", "You have 30 DAYS.")]
    assert e.chat_answered().judged_by(shopper)[0]
    assert e.chat_says("30 days").judged_by(shopper) == (True, "“30 days”", "You have 30 DAYS.")
    assert not e.chat_says("how long").judged_by(shopper)[0]
    assert e.person_in_chat().judged_by(shopper) == (False, "a person", "nobody came")


def test_stage_words_and_guests() -> None:
    shopper = knowing(snapshot='- main:\n  - heading "Your basket" [level=1]\n  - link "Go to checkout"\n')
    assert e.stage_is("basket").judged_by(shopper) == (True, "basket", "basket")
    assert e.stage_is("payment").judged_by(shopper) == (False, "payment", "basket")
    assert e.sees_text("your BASKET").judged_by(shopper) == (True, "“your BASKET”", "shown")
    assert e.sees_text("sorry").judged_by(shopper) == (False, "“sorry”", "not shown")
    assert e.guest_welcome().judged_by(shopper) == (True, "a way for guests", "there is")
