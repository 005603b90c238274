"""The shop's clock: real time, moved on by as much as somebody let pass."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta


class Clock:
    """Everyone in one instance reads the time here: the shop and its outside services."""

    def __init__(self, base: Callable[[], datetime]) -> None:
        self._base = base
        self._ahead = timedelta()
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The time, with its offset."""
        return self._base() + self._ahead

    @property
    def ahead(self) -> timedelta:
        """How much time was let pass since the shop opened."""
        return self._ahead

    def reach(self, when: datetime) -> None:
        """Move on to `when`; a clock that is past it stays."""
        with self._lock:
            self._ahead += max(when - self.now(), timedelta())
