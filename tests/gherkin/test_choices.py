"""Words that a sentence leaves open and its step does not know."""

from __future__ import annotations

import pytest
from pytest_bdd import parsers
from pytest_bdd.steps import StepFunctionContext

from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.choices import unknown_words
from journeys.gherkin.reading import StepText
from journeys.shopper.choices import one_of


@one_of(stage=("delivery", "payment", "review"))
def go_on(stage: str) -> None:
    del stage


def told(text: str, step: object = go_on) -> list[str]:
    pattern = "I go on to the {stage}"
    context = StepFunctionContext(type=None, step_func=step, parser=parsers.parse(pattern))  # type: ignore[arg-type]
    sentence = Sentence(pattern, "", "steps/shop.py", 1, context)
    return [str(error) for error in unknown_words(StepText("When", text, 4, "when"), sentence, "a.feature")]


def test_a_known_word_is_let_be() -> None:
    assert told("I go on to the payment") == []


@pytest.mark.parametrize(
    ("word", "meant"),
    [("paymnt", "payment"), ("payment page", "payment"), ("Review", "review"), ("delivery and pay", "delivery")],
)
def test_a_word_that_is_nearly_known_is_suggested(word: str, meant: str) -> None:
    (error,) = told(f"I go on to the {word}")
    assert f"Did you mean {meant!r}?" in error
    assert "a.feature:4" in error


def test_a_word_that_is_nothing_like_it_is_answered_by_all_there_are() -> None:
    (error,) = told("I go on to the moon")
    assert "Did you mean" not in error
    assert "'moon' is no stage" in error
    assert "delivery, payment, review" in error


def test_a_step_that_is_not_marked_takes_any_word() -> None:
    assert told("I go on to the moon", print) == []
