"""Whose doing an ending was."""

from __future__ import annotations

import pytest

from journeys.errors import NoBrowser, StoreUnreachable, UsageError
from journeys.run.deadline import DeadlineReached
from journeys.run.outcome import ending_of
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks


@pytest.mark.parametrize(
    ("error", "outcome", "blame"),
    [
        (ShopBlocks("It did nothing."), "blocked", "shop"),
        (LostWay("No basket."), "robot-failed", "robot"),
        (NotOffered("No codes."), "not-applicable", ""),
        (StoreUnreachable("gone"), "robot-failed", "environment"),
        (NoBrowser("none"), "robot-failed", "environment"),
        (UsageError("no such role"), "robot-failed", "robot"),
        (DeadlineReached("late"), "robot-failed", "environment"),
        (KeyboardInterrupt(), "robot-failed", "environment"),
        (RuntimeError("Target crashed"), "robot-failed", "environment"),
        (ZeroDivisionError("division by zero"), "robot-failed", "robot"),
    ],
)
def test_every_error_has_one_owner_and_one_sentence(error: BaseException, outcome: str, blame: str) -> None:
    ending = ending_of(error)
    assert (ending.outcome, ending.blame) == (outcome, blame)
    assert ending.reason
    assert "\n" not in ending.reason
