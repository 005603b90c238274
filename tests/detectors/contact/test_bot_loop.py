from __future__ import annotations

from journeys.detectors.contact import bot_loop as detector
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import talk

SAME = "bot: I can help with orders and returns. What would you like to know?"


def test_twice_the_same() -> None:
    friction = only(detector, talk("customer: Gift wrap?", SAME, "customer: And ribbons?", SAME))
    assert (friction.severity, "2 times" in friction.observed) == ("S2", True)


def test_three_times_nearly_the_same() -> None:
    nearly = SAME.replace("I can", "We can")
    walk = talk("customer: Gift wrap?", SAME, "customer: Ribbons?", nearly, "customer: Hello?", SAME)
    assert only(detector, walk).severity == "S3"


def test_one_repeated_question_with_examples_is_fine() -> None:
    helped = "bot: What is it about? For example: where is my order."
    assert is_clear(detector, talk("customer: Gift wrap?", helped, "customer: Ribbons?", helped))


def test_same_words_same_answer() -> None:
    assert is_clear(detector, talk("customer: Gift wrap?", SAME, "customer: Gift wrap?", SAME))


def test_different_answers_and_a_person_break_the_row() -> None:
    walk = talk("customer: a", SAME, "customer: b", "Kim: Hello, I am here.", "customer: c", SAME)
    assert is_clear(detector, walk)
    assert is_clear(detector, talk("customer: a", SAME, "customer: b", "bot: Gift wrap costs 3 pounds."))


def test_no_bot() -> None:
    assert cannot_tell(detector, talk("customer: a", "Kim: Hello.")) == "not-reached"
