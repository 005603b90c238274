from __future__ import annotations

import pytest

from journeys.shopper.expectations import (
    Expects,
    at_most_keystrokes,
    at_most_pages,
    at_most_presses,
    nothing_typed_twice,
    within_seconds,
)
from tests.shopper.knowing import knowing


@pytest.mark.parametrize(
    ("expectation", "sentence"),
    [
        (at_most_presses(7), "at most 7 taps"),
        (at_most_keystrokes(80), "at most 80 keystrokes"),
        (at_most_pages(5), "at most 5 pages"),
        (within_seconds(2.5), "within 2.5 seconds"),
        (within_seconds(60), "within 60 seconds"),
        (nothing_typed_twice(), "without typing anything twice"),
    ],
)
def test_describe(expectation: Expects, sentence: str) -> None:
    assert expectation.describe() == sentence


def test_a_budget_may_be_used_up_but_not_overdrawn() -> None:
    shopper = knowing()
    shopper.effort.pressed(3)
    assert at_most_presses(3).judged_by(shopper) == (True, "at most 3 taps", "3 taps")
    assert at_most_presses(2).judged_by(shopper) == (False, "at most 2 taps", "3 taps")


def test_keys_and_pages_are_counted_apart() -> None:
    shopper = knowing()
    shopper.effort.wrote("shipping.city", "York")
    shopper.memory.pages = 6
    assert at_most_keystrokes(4).judged_by(shopper)[0]
    assert not at_most_keystrokes(3).judged_by(shopper)[0]
    assert at_most_pages(5).judged_by(shopper) == (False, "at most 5 pages", "6 pages")


def test_seconds_are_the_journeys_own() -> None:
    shopper = knowing()
    now = shopper.ledger.now
    assert within_seconds(now + 1).judged_by(shopper)[0]
    assert not within_seconds(now + 1).judged_by(shopper)[0]


def test_what_was_typed_twice_is_named() -> None:
    shopper = knowing()
    shopper.effort.wrote("shipping.city", "York")
    assert nothing_typed_twice().judged_by(shopper) == (True, "nothing typed twice", "nothing typed twice")
    shopper.effort.wrote("shipping.city", "York")
    held, _, observed = nothing_typed_twice().judged_by(shopper)
    assert not held
    assert observed == "shipping.city"
