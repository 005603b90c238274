"""A hung page never hangs a run: calls without a timeout of their own run under one that ends the browser."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Watchdog:
    """Ends browser process `pid` when a guarded call takes too long; the call then fails with playwright's Error.

    One thread watches over all calls, which are many and short; it goes when there was nothing to watch for a while.
    """

    def __init__(self, pid: int, seconds: float) -> None:
        self._pid, self._seconds = pid, seconds
        self._due: list[float] = []
        self._changed = threading.Condition()
        self._waking: float | None = None  # when the thread looks again; None without a thread
        self.bitten = False

    @contextmanager
    def guard(self, seconds: float | None = None) -> Iterator[None]:
        """Run the body for at most `seconds` (default: the constructor's)."""
        due = time.monotonic() + (seconds or self._seconds)
        with self._changed:
            self._due.append(due)
            if self._waking is None:
                self._waking = due
                threading.Thread(target=self._watch, daemon=True).start()
            elif due < self._waking:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._due.remove(due)

    def _watch(self) -> None:
        with self._changed:
            while self._due or time.monotonic() < (self._waking or 0.0):
                now = time.monotonic()
                if self._due and min(self._due) <= now:
                    self._bite()
                    break
                # Waking for every call would cost more than the calls: calls that are done are noticed later.
                self._waking = min(self._due, default=now + self._seconds)
                self._changed.wait(self._waking - now)
            self._waking = None

    def _bite(self) -> None:
        self.bitten = True
        if self._pid > 0:
            os.kill(self._pid, getattr(signal, "SIGKILL", signal.SIGTERM))
