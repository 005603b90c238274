"""Further shops in the same process, one for whoever needs a clock and goods of his own; dropped when asked to."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any, Generic, TypeVar

MOST = 32
T = TypeVar("T")
CLOSE_SECONDS = 15.0


class FullError(Exception):
    """There are as many instances as there may be."""


class Instances(Generic[T]):
    """Shops opened by `opener(**changes)`, a context manager that gives a shop's addresses."""

    def __init__(self, opener: Callable[..., AbstractContextManager[T]]) -> None:
        self._opener = opener
        self._open: dict[str, ExitStack] = {}
        self._lock = threading.Lock()

    def open(self, **changes: Any) -> tuple[str, T]:
        """Another shop: its id and its addresses. Raises FullError when there are MOST already."""
        name, stack = secrets.token_hex(6), ExitStack()
        with self._lock:
            if len(self._open) >= MOST:
                raise FullError(f"{MOST} instances are open, which is the most there may be; drop one first")
            self._open[name] = stack
        try:
            return name, stack.enter_context(self._opener(**changes))
        except BaseException:
            self.drop(name)
            raise

    def drop(self, name: str) -> bool:
        """Close one, while others go on; False when there is none of this name."""
        return bool(self._begin_to_close(name))

    def close(self) -> None:
        """Close all; returns when they are closed."""
        closing = [self._begin_to_close(name) for name in tuple(self._open)]
        for thread in filter(None, closing):
            thread.join(CLOSE_SECONDS)

    def _begin_to_close(self, name: str) -> threading.Thread | None:
        with self._lock:
            stack = self._open.pop(name, None)
        if stack is None:
            return None
        thread = threading.Thread(target=stack.close, daemon=True)
        thread.start()
        return thread
