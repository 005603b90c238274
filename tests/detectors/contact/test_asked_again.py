from __future__ import annotations

import pytest

from journeys.detectors.contact import asked_again as detector
from journeys.model.contact import ContactBegan
from journeys.model.event import Turn
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, only
from tests.detectors.contact.talking import Talk, talk

TOLD = ("customer!: My order CS-10417 is lost.",)


@pytest.mark.parametrize(
    "asked",
    [
        "Kim: Hello, what is your order number?",
        "Kim: Could you give me the order number, please?",
        "Kim: Wie lautet Ihre Bestellnummer?",
        "Kim: Quel est votre numéro de commande ?",
        "bot: ¿Me puede dar su número de pedido?",
    ],
)
def test_fires_on_what_was_told(asked: str) -> None:
    friction = only(detector, talk(*TOLD, asked))
    assert (friction.severity, friction.subject) == ("S2", "chat:my parcel is lost:order")


def test_a_new_agent_asks_what_it_is_about() -> None:
    assert only(detector, talk(*TOLD, "Lee: Hello, how can I help you?")).subject.endswith(":issue")


def test_what_was_keyed_in_is_asked_by_the_agent() -> None:
    walk = Talk().begins("phone", "where is my order")
    walk.add(Turn("phone", "customer", "", contact=walk.name, slots=("order",), keys="10417#"))
    assert only(detector, walk.says("Kim: What is your order number, please?")).severity == "S2"


def test_across_channels_it_is_worse() -> None:
    walk = talk(*TOLD, "bot: One moment.").ends("promised")
    walk.begins("phone", "my parcel is lost", verified="menu").says("Kim: What is your order number?")
    friction = only(detector, walk)
    assert (friction.severity, friction.cause_class) == ("S3", "across-channels")


@pytest.mark.parametrize(
    "line",
    [
        "Kim: I see order CS-10417, is that the one?",
        "Kim: Is it 10417?",
        "Kim: I cannot find that order number. Could you check the order number, please?",
        "Kim: What is your name?",
        "Kim: Your order number is CS-10417.",
        "Kim: Is there anything else I can help you with?",
        "Kim: Please don't send your card number.",
    ],
)
def test_near_misses_are_fine(line: str) -> None:
    assert is_clear(detector, talk(*TOLD, line))


def test_one_security_question_is_fine_and_a_second_is_not() -> None:
    asked = "Kim: For your security, please confirm your postcode."
    told = (*TOLD, "customer: YO1 7HB")
    assert is_clear(detector, talk(*told, asked))
    assert only(detector, talk(*told, asked, "customer: YO1 7HB", asked)).subject.endswith(":postcode")


def test_a_stranger_on_a_new_channel_may_be_asked() -> None:
    walk = talk(*TOLD, "bot: One moment.").ends("promised").begins("phone", "my parcel is lost")
    assert is_clear(detector, walk.says("Kim: Hello, how can I help?", "Kim: What is your order number?"))


def test_another_order_is_another_matter() -> None:
    walk = talk(*TOLD).begins("chat", "where is my order", "CS-2", verified="login")
    assert is_clear(detector, walk.says("bot: What is your order number?"))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    assert cannot_tell(detector, talk("customer: Hello", "bot: What is your order number?")) == "evidence-missing"
    silent = Walk()
    silent.add(ContactBegan("chat-1", "chat", "x"))
    assert not frictions(detector, silent)


def test_more_may_be_asked_by_buttons() -> None:
    walk = talk("customer!: It is lost.").says("bot: What happened?", options=("It never came", "It is broken"))
    assert is_clear(detector, walk)
