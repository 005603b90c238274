"""The append-only record of one journey's walk: one JSON line per event, flushed before the walk goes on."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from journeys.evidence.codec import encode, encode_event
from journeys.evidence.masking import Mask
from journeys.model.event import Body, Event, FactNoted, StepBegan
from journeys.model.fact import Fact
from journeys.model.outline import PageState


class Ledger:
    """Writes `events.jsonl` in `folder` and blobs in `blobs`. Everything is masked on its way in.

    With `after`, the last event of a closed ledger, it goes on from there. One writer per ledger; safe against the
    death of the process: what was recorded can be read back.
    """

    def __init__(
        self,
        folder: Path,
        blobs: Path,
        mask: Mask | None = None,
        clock: Callable[[], float] = time.monotonic,
        after: Event | None = None,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        blobs.mkdir(parents=True, exist_ok=True)
        self.folder, self.blobs = folder, blobs
        self.mask = mask or Mask()
        self.step = after.step if after else -1
        self._clock, self._began = clock, clock() - (after.at if after else 0.0)
        self._next = after.seq + 1 if after else 0
        self._file = (folder / "events.jsonl").open("ab", buffering=0)

    @property
    def now(self) -> float:
        """Seconds since the journey began."""
        return self._clock() - self._began

    def record(self, body: Body) -> int:
        """Append one event; returns its seq."""
        if isinstance(body, StepBegan):
            self.step = body.index
        event = Event(self._next, self.now, self.step, self.mask.record(body))
        self._file.write(encode_event(event) + b"\n")
        self._next += 1
        return event.seq

    def fact(self, fact: Fact, source: int = -1) -> int:
        """Append a fact that was read from event `source`."""
        return self.record(FactNoted(fact, source))

    def blob(self, data: bytes, suffix: str) -> str:
        """Keep `data` under its hash; returns the blob's name (`<hash>.<suffix>`). Bytes are masked by the caller."""
        name = f"{hashlib.blake2b(data, digest_size=12).hexdigest()}.{suffix}"
        path = self.blobs / name
        if not path.exists():
            part = path.with_suffix(f".{id(self)}.part")
            part.write_bytes(data)
            part.replace(path)
        return name

    def bytes_of(self, name: str) -> bytes:
        """What is kept under a blob's name, b"" when nothing is."""
        path = self.blobs / name
        return path.read_bytes() if name and path.is_file() else b""

    def page(self, state: PageState) -> str:
        """Keep a page state as a blob, masked."""
        return self.blob(encode(self.mask.record(state)), "json")

    def close(self) -> None:
        """Close the file. Recording after this is an error."""
        self._file.close()
