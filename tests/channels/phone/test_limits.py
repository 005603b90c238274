from __future__ import annotations

from journeys.channels.phone.limits import Limits


def test_limits_are_generous_for_a_caller_and_small_for_a_machine() -> None:
    limits = Limits()
    assert limits.minutes >= 15
    assert limits.repeats > 1
    assert limits.verbs < 10_000
