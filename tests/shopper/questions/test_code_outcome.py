from __future__ import annotations

from journeys.shopper.questions import CodeOutcome
from tests.shopper.knowing import knowing


def test_what_came_of_the_code_and_of_nothing_else() -> None:
    shopper = knowing()
    shopper.memory.attempts["basket-add"] = ("done", "Added.")
    assert shopper.asks(CodeOutcome()) == ("", "")
    shopper.memory.attempts["code-apply"] = ("contradicted", "Code applied!")
    assert shopper.asks(CodeOutcome()) == ("contradicted", "Code applied!")


def test_describe() -> None:
    assert CodeOutcome().describe() == "what came of the code"
