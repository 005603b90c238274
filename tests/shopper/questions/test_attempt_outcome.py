from __future__ import annotations

from journeys.shopper.questions import AttemptOutcome
from tests.shopper.knowing import knowing


def test_the_last_attempt_at_this_goal() -> None:
    shopper = knowing()
    shopper.memory.attempts["basket-add"] = ("refused", "Sold out.")
    assert shopper.asks(AttemptOutcome("basket-add")) == ("refused", "Sold out.")
    assert shopper.asks(AttemptOutcome("login")) == ("", "")


def test_describe() -> None:
    assert AttemptOutcome("basket-add").describe() == "what came of basket-add"
