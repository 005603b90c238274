from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    "helped",
    [
        'bot: Dat zegt me niks. Probeer eens iets als "waar is mijn pakje".',
        "bot: Ça ne me parle pas. Essayez « où est mon colis ».",
        "bot: Geen idee. Ik ben goed in: een pakje volgen, iets terugsturen, facturen.",
        "bot: I did not get that:\n- track a parcel\n- send it back",
    ],
)
def test_examples_are_seen_without_the_word_for_them(helped: str) -> None:
    assert is_clear(detector, talk("customer: Gift wrap?", helped, "customer: Ribbons?", helped))


def test_choices_nobody_took_prove_nothing() -> None:
    walk = talk("customer: a")
    for own in ("customer: Ribbons?", "customer: A person, please.", "customer: Hello?"):
        walk.says("bot: Please choose.", options=("Track it", "Talk to us")).says(own)
    assert is_clear(detector, walk)


FRESH = "bot: The driver popped it behind the bins."


def test_the_same_answer_to_the_same_question_is_no_loop() -> None:
    asked = ("customer!: Where is my order?", "customer!: That does not answer it. Where is my order?")
    assert is_clear(detector, talk(asked[0], FRESH, asked[1], FRESH, "customer!: Where is my order, please?", FRESH))


def test_something_new_calls_for_another_answer() -> None:
    asked = ("customer!: Where is my order?", "customer!: Again: where is my order?", "customer: It is CS-10417.")
    walk = talk(*(line for own in asked for line in (own, FRESH)))
    assert only(detector, walk).severity == "S3"


def test_a_choice_that_leads_back_to_itself_is_a_loop() -> None:
    walk = talk("customer: It is lost.")
    walk.says("bot: Pick one:", options=("Track it", "Missing")).says("customer: Missing")
    walk.says("bot: Pick one:", options=("Track it", "Missing"))
    assert only(detector, walk).severity == "S2"


def test_asking_for_patience_twice_is_no_loop() -> None:
    wait = "bot: One moment please, I am looking into it."
    assert is_clear(detector, talk("customer: It is lost.", wait, "customer: Hello?", wait))
