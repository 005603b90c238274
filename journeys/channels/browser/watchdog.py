"""A hung page never hangs a run: calls without a timeout of their own run under one that ends the browser."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Watchdog:
    """Ends browser process `pid` when a guarded call takes too long; the call then fails with playwright's Error."""

    def __init__(self, pid: int, seconds: float) -> None:
        self._pid, self._seconds = pid, seconds
        self.bitten = False

    @contextmanager
    def guard(self, seconds: float | None = None) -> Iterator[None]:
        """Run the body for at most `seconds` (default: the constructor's)."""
        timer = threading.Timer(seconds or self._seconds, self._bite)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _bite(self) -> None:
        self.bitten = True
        if self._pid > 0:
            os.kill(self._pid, getattr(signal, "SIGKILL", signal.SIGTERM))
