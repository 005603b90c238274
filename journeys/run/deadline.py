"""No journey hangs a run: after its time is up it is ended from outside, wherever it is."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class DeadlineReached(BaseException):
    """The journey's time is up. Not an Exception, so that nothing on the way mistakes it for a failed attempt."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise DeadlineReached in the body when it takes longer than `seconds` (0: for ever).

    Needs SIGALRM and the main thread; elsewhere only the deadlines of single actions hold.
    """
    usable = hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread()
    if not seconds or not usable:
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise DeadlineReached(f"it was not done within {seconds:g} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
