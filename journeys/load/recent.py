"""How long steps took lately, from counters that only grow. Pure."""

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
