from __future__ import annotations

import pytest

from journeys.shopper.actions import BreakProcess
from journeys.shopper.errors import NotOffered
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout


def test_a_fault_is_armed_and_remembered() -> None:
    shopper, _, faults = troubled(checkout())
    shopper.does(BreakProcess("payment-slow", 3.0))
    assert [(one.fault, one.seconds) for one in faults.armed] == [("payment-slow", 3.0)]
    assert shopper.memory.broken == {"payment-slow": faults.armed[0]}


def test_what_cannot_be_broken_here_is_not_offered() -> None:
    shopper, _, _ = troubled(checkout())
    with pytest.raises(NotOffered, match="weather"):
        shopper.does(BreakProcess("weather"))


def test_describe() -> None:
    assert BreakProcess("payment-no-answer").describe() == "Break something: payment no answer"
