from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from journeys.channels.clock import RealClock, StoreClock
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from tests.channels.answering import Answer, answering

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class SandboxTime:
    """Speaks the clock's protocol; `slow` moves half as far as asked."""

    def __init__(self, share: float = 1.0) -> None:
        self.now, self.share = NOON, share

    def __call__(self, method: str, path: str, body: Any) -> Answer:
        if method == "POST":
            self.now += timedelta(seconds=body["advance_seconds"]) * self.share
        return 200, {"now": self.now.isoformat()}


def test_the_stores_clock_is_read_and_moved() -> None:
    with answering(SandboxTime()) as door:
        clock = StoreClock(Endpoint(door.url))
        assert clock.movable
        assert clock.now() == NOON
        assert clock.advance(timedelta(days=7)) == clock.now() == NOON + timedelta(days=7)
    assert ("POST", "/door", {"advance_seconds": 604800.0}, "") in door.asked


def test_a_clock_that_did_not_move_is_not_believed() -> None:
    with answering(SandboxTime(share=0.5)) as door, pytest.raises(ChannelDown, match="was to move by 2 days"):
        StoreClock(Endpoint(door.url)).advance(timedelta(days=2))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({}, "what time it is"),
        ({"now": 5}, "what time it is"),
        ({"now": "soon"}, "what time it is"),
        ({"now": "2026-03-02T12:00:00"}, "no offset"),
    ],
)
def test_a_clock_that_tells_no_time(answer: object, said: str) -> None:
    with answering(lambda *_: (200, answer)) as door, pytest.raises(ChannelDown, match=said):
        StoreClock(Endpoint(door.url)).now()


def test_real_time_is_read_and_not_moved() -> None:
    clock = RealClock()
    assert not clock.movable
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
    with pytest.raises(ChannelDown, match="7 days"):
        clock.advance(timedelta(days=7))
