"""Reading what a server answers, when it may answer for ever: so many bytes, so many seconds, and no more."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

import httpx


@dataclass(frozen=True)
class Bounded:
    """What was read of an answer's body, and whether that is all: whole, too-much (bytes) or too-slow."""

    data: bytes
    end: Literal["whole", "too-much", "too-slow"] = "whole"


def read_bounded(response: httpx.Response, most: int, seconds: float) -> Bounded:
    """The body of a streamed answer, `most` bytes at most, within `seconds` from now. Raises httpx.HTTPError."""
    until = time.monotonic() + seconds
    found = bytearray()
    for part in response.iter_bytes():
        found += part
        if len(found) > most:
            return Bounded(bytes(found[:most]), "too-much")
        if time.monotonic() > until:
            return Bounded(bytes(found), "too-slow")
    return Bounded(bytes(found))
