from __future__ import annotations

import pytest

from journeys.shopper.expectations.expect import Expects, at_most, present
from tests.shopper.knowing import knowing


@pytest.mark.parametrize(
    ("limit", "observed", "verdict"),
    [
        (3, 3, (True, "at most 3 taps", "3 taps")),
        (3, 4, (False, "at most 3 taps", "4 taps")),
        (2.5, 2.6, (False, "at most 2.5 taps", "2.6 taps")),
        (0, 0, (True, "at most 0 taps", "0 taps")),
    ],
)
def test_a_budget(limit: float, observed: float, verdict: tuple[bool, str, str]) -> None:
    assert at_most(limit, observed, "taps") == verdict


def test_what_must_have_been_seen() -> None:
    assert present("A-1", "an order number", "none shown") == (True, "an order number", "A-1")
    assert present("", "an order number", "none shown") == (False, "an order number", "none shown")


def test_an_expectation_is_judged_when_it_is_asked() -> None:
    shopper = knowing()
    expectation = Expects("I ordered", lambda s: (s.memory.placed, "an order", "none"))
    assert expectation.describe() == "I ordered"
    assert not expectation.judged_by(shopper)[0]
    shopper.memory.placed = True
    assert expectation.judged_by(shopper)[0]
