"""One at a time: two presses of the same button are answered one after the other."""

from __future__ import annotations

import threading


class Turns:
    """Keys that somebody is busy with. `seconds` is how long one waits for his turn."""

    def __init__(self, seconds: float = 12.0) -> None:
        self._seconds = seconds
        self._busy: set[str] = set()
        self._free = threading.Condition()

    def take(self, key: str) -> bool:
        """Wait until nobody is busy with `key`, and be it; False when that took too long."""
        with self._free:
            if not self._free.wait_for(lambda: key not in self._busy, self._seconds):
                return False
            self._busy.add(key)
            return True

    def done(self, key: str) -> None:
        """Somebody else may."""
        with self._free:
            self._busy.discard(key)
            self._free.notify_all()
