from __future__ import annotations

import pytest

from journeys.detectors.phone import ivr_time_to_goal as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.phone.calls import call, line, over, press

NOTICES = [
    "This call may be recorded for training and quality, says our law department to you today.",
    "Dieses Gespräch wird zu Schulungszwecken aufgezeichnet, wenn Sie dem nicht widersprechen möchten, danke sehr.",
    "Cet appel peut être enregistré afin de former nos équipes et de mieux vous répondre ensuite.",
]


def heard(seconds: float, text: str = "For orders press 1.", silence: float = 0.0, queue: str = "") -> Walk:
    walk = call()
    line(walk, text, waited=silence, queue=queue)
    press(walk, "1", seconds)
    line(walk, "Your order is in transit.")
    return over(walk)


def test_a_minute_is_noted_and_two_hurt() -> None:
    assert only(detector, heard(70.0)).severity == "S1"
    friction = only(detector, heard(130.0))
    assert friction.severity == "S2"
    assert "131 s" in friction.observed


def test_half_a_minute_is_fine() -> None:
    assert is_clear(detector, heard(30.0))


def test_silence_adds_up_and_a_queue_does_not() -> None:
    assert only(detector, heard(50.0, silence=15.0)).severity == "S1"
    assert is_clear(detector, heard(20.0, silence=400.0, queue="desk"))


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_is_taken_off(notice: str) -> None:
    assert is_clear(detector, heard(62.0, f"{notice} For orders press 1."))


def test_what_cannot_be_judged() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    walk = call()
    line(walk, "(a recording)")
    press(walk, "1", 200.0)
    assert cannot_tell(detector, over(walk)) == "not-reached"
    lost = call()
    line(lost, "For orders press 1.")
    press(lost, "1", 200.0)
    assert cannot_tell(detector, over(lost, "unresolved")) == "not-reached"
