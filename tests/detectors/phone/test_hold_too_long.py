from __future__ import annotations

import pytest

from journeys.detectors.phone import hold_too_long as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.phone.calls import call, line, over, press

EASED = [
    "The wait is about 80 seconds. To be called back, press 1.",
    "Die Wartezeit beträgt etwa 2 Minuten. Für einen Rückruf drücken Sie die 1.",
    "Le temps d'attente est de 2 minutes. Pour être rappelé, tapez 1.",
]


def held(seconds: float, told: str = "Please hold.") -> Walk:
    walk = call()
    line(walk, told, queue="desk")
    line(walk, "My name is Mia.", speaker="agent", agent="desk", waited=seconds)
    return over(walk)


def test_more_than_three_minutes() -> None:
    friction = only(detector, held(250.0))
    assert (friction.severity, friction.confidence, friction.subject) == ("S3", "confirmed", "queue desk")
    assert "waits seen: 1" in friction.observed


def test_more_than_one_is_noted() -> None:
    assert only(detector, held(90.0)).severity == "S1"
    assert is_clear(detector, held(59.0))


@pytest.mark.parametrize("told", EASED)
def test_said_beforehand_with_a_call_back_it_counts_less(told: str) -> None:
    assert only(detector, held(250.0, told)).severity == "S2"
    assert is_clear(detector, held(90.0, told))


def test_a_long_wait_that_is_announced() -> None:
    walk = call()
    line(walk, "The current waiting time is 12 minutes. Please hold.", queue="desk")
    friction = only(detector, over(walk, "unresolved"))
    assert (friction.severity, friction.confidence) == ("S3", "probable")


def test_a_queue_nobody_could_answer_is_not_judged() -> None:
    walk = call()
    line(walk, "Please hold.", queue="desk", waited=900.0)
    assert cannot_tell(detector, over(walk, "unresolved")) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_a_menu_is_no_queue() -> None:
    walk = call()
    line(walk, "For orders press 1. Refunds take 10 minutes.")
    press(walk, "1")
    assert cannot_tell(detector, over(walk)) == "not-reached"
