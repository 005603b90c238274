from __future__ import annotations

from collections.abc import Iterator

import httpx

from journeys.channels.bounded import Bounded, read_bounded


class Dripping(httpx.SyncByteStream):
    """A body that never ends."""

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield b"drop "


def test_what_ends_is_whole() -> None:
    assert read_bounded(httpx.Response(200, content=b"all of it"), 9, 5) == Bounded(b"all of it")


def test_more_than_is_read_is_cut_and_said() -> None:
    assert read_bounded(httpx.Response(200, stream=Dripping()), 12, 5) == Bounded(b"drop drop dr", "too-much")


def test_what_drips_beyond_the_deadline_is_too_slow() -> None:
    assert read_bounded(httpx.Response(200, stream=Dripping()), 10**9, 0.0).end == "too-slow"
