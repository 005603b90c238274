"""Sentences without a suite around them."""

from __future__ import annotations

import pytest
from pytest_bdd import parsers
from pytest_bdd.steps import StepFunctionContext

from journeys.gherkin.catalogue import Sentence


def sentence(pattern: str, kind: str = "", line: int = 1) -> Sentence:
    context = StepFunctionContext(type=None, step_func=print, parser=parsers.parse(pattern))
    return Sentence(pattern, kind, "steps/shop.py", line, context)


@pytest.fixture
def known() -> tuple[Sentence, ...]:
    return (
        sentence("I open the shop"),
        sentence("I search for my {name} product"),
        sentence("I ask in the chat about {topic}"),
        sentence('I try the code "{code}"'),
        sentence("my basket holds {pieces:d} pieces", "then"),
        sentence("I place the order"),
    )
