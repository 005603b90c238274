"""What a crowd goes through just now, and whether it lasts: the first steps of a process are slow. Pure."""

from __future__ import annotations

from collections import Counter, deque

from journeys.load.measuring import percentile


class Recent:
    """The times of what ended in the last `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._known: deque[tuple[float, Counter[int]]] = deque()

    def p95(self, at: float, times: Counter[int]) -> float | None:
        """Seconds within which 95 of 100 steps ended lately; None where none did. `times` are all up to `at`, as
        {milliseconds: how many}.
        """
        self._known.append((at, times))
        while len(self._known) > 1 and self._known[1][0] <= at - self._seconds:
            self._known.popleft()
        return percentile(times - self._known[0][1], 0.95)


class Lasting:
    """Trouble that has lasted for `seconds`; one slow moment is none."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._began: tuple[float, int] | None = None

    def users(self, at: float, users: int, trouble: bool | None) -> int | None:
        """How many users there were when trouble began that lasts by now; None where there is none.

        `trouble` is how it is at `at`, None where nobody can tell.
        """
        if trouble is False:
            self._began = None
        elif trouble and self._began is None:
            self._began = (at, users)
        return self._began[1] if self._began and at - self._began[0] >= self._seconds else None
