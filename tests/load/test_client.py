"""The crowd's clients: in turn, told, and impatient where wanted."""

from __future__ import annotations

import threading

import pytest

from journeys.channels.wire import Answer, Request
from journeys.load.client import Bucket, CrowdClient

Told = list[tuple[str, str, str]]


class SandboxWire:
    """Answers by path; keeps what was sent, and by which connection."""

    sent: list[tuple[int, str]]

    def __init__(self, sent: list[tuple[int, str]], meet: threading.Barrier | None = None) -> None:
        self.sent, self.meet = sent, meet

    def exchange(self, request: Request) -> Answer:
        self.sent.append((id(self), request.method))
        if request.method == "POST" and self.meet:
            self.meet.wait(5)
        if request.url.endswith("/down"):
            raise ConnectionError("nobody")
        return Answer(500 if request.url.endswith("/broken") else 200)

    def close(self) -> None:
        """Nothing to close."""


def client(told: Told, sent: list[tuple[int, str]], meet: threading.Barrier | None = None) -> CrowdClient:
    bucket = Bucket(1e6)
    return CrowdClient(
        lambda: SandboxWire(sent, meet), bucket, lambda kind, name, _, error: told.append((kind, name, error))
    )


def test_a_bucket_lets_so_many_through_in_a_second() -> None:
    now, slept = [0.0], []

    def sleep(seconds: float) -> None:
        slept.append(round(seconds, 3))
        now[0] += seconds

    bucket = Bucket(4, now=lambda: now[0], sleep=sleep)
    for _ in range(5):
        bucket.take()
    assert slept == [0.25] * 4
    now[0] += 10
    bucket.take()
    assert len(slept) == 4, "who comes late need not wait, and nothing is saved up"


def test_requests_are_told_with_a_servers_error_and_silence() -> None:
    told: Told = []
    one = client(told, [])
    one.exchange(Request("GET", "http://x/"))
    one.exchange(Request("GET", "http://x/broken"))
    with pytest.raises(ConnectionError):
        one.exchange(Request("GET", "http://x/down"))
    assert [error for _, _, error in told] == ["", "status 500", "no answer: ConnectionError"]
    assert 0 < one.waited < 5


def test_impatience_sends_one_post_twice_at_the_same_time_on_two_connections() -> None:
    told, sent = [], []  # type: ignore[var-annotated] # filled by the client
    one = client(told, sent, threading.Barrier(2))  # both must be on their way, or the barrier breaks
    one.impatient = True
    assert one.exchange(Request("GET", "http://x/")).status == 200
    assert one.exchange(Request("POST", "http://x/place")).status == 200
    assert [method for _, method in sent] == ["GET", "POST", "POST"]
    assert len({connection for connection, method in sent if method == "POST"}) == 2
    assert not one.impatient
    one.close()
