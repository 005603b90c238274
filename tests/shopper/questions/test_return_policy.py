from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import ReturnPolicy
from tests.shopper.knowing import knowing


def test_the_days_of_the_returns_policy() -> None:
    days = Fact("policy:returns", "window_days", 30, "days")
    assert knowing(days, Fact("policy:warranty", "window_days", 730, "days")).asks(ReturnPolicy()) == 30


def test_never_stated_or_unreadable() -> None:
    assert knowing().asks(ReturnPolicy()) is None
    assert knowing(Fact("policy:returns", "window_days", None, "days")).asks(ReturnPolicy()) is None


def test_describe() -> None:
    assert ReturnPolicy().describe() == "the days for a return"
