"""The end of a journey that does not end."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from journeys.run.deadline import DeadlineReached, deadline


def test_a_body_that_takes_too_long_is_ended() -> None:
    began = time.monotonic()
    with pytest.raises(DeadlineReached, match=r"within 0\.1 seconds"), deadline(0.1):
        threading.Event().wait(20)
    assert time.monotonic() - began < 5


def test_a_quick_body_is_left_alone_and_the_alarm_is_off_again() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with deadline(5):
        pass
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
    assert signal.getsignal(signal.SIGALRM) == before


def test_outside_the_main_thread_nothing_is_raised() -> None:
    ended: list[str] = []

    def body() -> None:
        with deadline(0.01):
            threading.Event().wait(0.05)
        ended.append("whole")

    thread = threading.Thread(target=body)
    thread.start()
    thread.join(5)
    assert ended == ["whole"]
