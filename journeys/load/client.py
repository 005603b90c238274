"""The crowd's HTTP clients: never faster than the plan allows, every request told, and one that is impatient."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from journeys.channels.wire import Answer, Client, Request

Tell = Callable[[str, str, float, str], None]
"""Tells (kind, name, seconds, error): error is "" where it went well."""


class Bucket:
    """Lets `rate` requests through in a second, evenly; the rest wait. One for all shoppers of a process."""

    def __init__(
        self,
        rate: float,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self.rate = rate
        self._now, self._sleep = now, sleep
        self._next = 0.0

    def take(self) -> None:
        """Wait for one's turn."""
        turn = max(self._next, self._now())
        self._next = turn + 1.0 / self.rate
        wait = turn - self._now()
        if wait > 0:
            self._sleep(wait)


class CrowdClient:
    """Sends requests in their turn and tells of each: its method, how long it took, and a server's error.

    `waited` is the longest that an answer took since it was last set back: how long somebody looked at the old page.
    While `impatient` is set, the next POST is sent twice at the same time, as by somebody who presses twice; the
    second answer is what the shopper sees.
    """

    def __init__(self, inner: Callable[[], Client], bucket: Bucket, tell: Tell) -> None:
        self._make, self._bucket, self._tell = inner, bucket, tell
        self._inner = inner()
        self.impatient = False
        self.waited = 0.0

    def exchange(self, request: Request) -> Answer:
        """Send one request. Raises OSError when nothing comes back."""
        if self.impatient and request.method == "POST":
            self.impatient = False
            return self._twice(request)
        return self._once(self._inner, request)

    def close(self) -> None:
        """Let connections go."""
        self._inner.close()

    def _once(self, client: Client, request: Request) -> Answer:
        self._bucket.take()
        began = time.monotonic()
        try:
            answer = client.exchange(request)
        except OSError as error:
            self.waited = max(self.waited, time.monotonic() - began)
            self._tell("request", request.method, time.monotonic() - began, f"no answer: {type(error).__name__}")
            raise
        self.waited = max(self.waited, time.monotonic() - began)
        wrong = f"status {answer.status}" if answer.status >= 500 else ""
        self._tell("request", request.method, time.monotonic() - began, wrong)
        return answer

    def _twice(self, request: Request) -> Answer:
        """The first press goes out on a connection of its own, in a greenlet where gevent has patched threads."""
        other = self._make()

        def press() -> None:
            try:
                self._once(other, request)
            except OSError:
                return  # told already; the second press is what the shopper sees
            finally:
                other.close()

        first = threading.Thread(target=press, daemon=True)
        first.start()
        try:
            return self._once(self._inner, request)
        finally:
            first.join(60)
