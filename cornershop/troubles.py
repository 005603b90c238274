"""What is broken on purpose in one house, and how often anybody ran into it. Every trouble ends by itself in time."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

KINDS: dict[str, tuple[str, ...]] = {
    "payment": ("no-answer", "slow", "error", "answer-lost", "declined", "double"),
    "carrier": ("no-answer", "slow", "error"),
    "promotions": ("no-answer", "slow", "error"),
    "stock": ("no-answer", "error", "sold-out"),
    "mail": ("refused",),
    "chat": ("no-answer", "error"),
    "session": ("expired",),
}
"""What can fail, and how."""

LONGEST = 600.0  # seconds a trouble may last: whoever armed it may be gone


class UnknownTroubleError(ValueError):
    """There is no such way to fail here."""


@dataclass
class Trouble:
    """One thing broken. `seconds` is how long a slow answer takes, `until` when it ends by itself (monotonic seconds).

    `times` counts who ran into it, `first` and `last` when (monotonic; 0 before anybody did), `proof` says what the
    last one wanted, `undo` puts right what it left behind.
    """

    dependency: str
    kind: str
    seconds: float
    until: float
    id: str
    times: int = 0
    first: float = 0.0
    last: float = 0.0
    proof: str = ""
    undo: list[Callable[[], None]] = field(default_factory=list)


class Troubles:
    """The troubles of one house. `now` counts seconds; it is not the shop's clock, which may be moved."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.now = now
        self._standing: list[Trouble] = []
        self._over: dict[str, Trouble] = {}
        self._lock = threading.RLock()

    def arm(
        self, dependency: str, kind: str, *, name: str = "", seconds: float = 0.0, lives: float = LONGEST
    ) -> Trouble:
        """Break something for `lives` seconds at the most; again under the same `name`, anew. UnknownTroubleError."""
        if kind not in KINDS.get(dependency, ()):
            known = ", ".join(f"{one}: {'/'.join(kinds)}" for one, kinds in KINDS.items())
            raise UnknownTroubleError(f"{dependency!r} cannot fail by {kind!r}; there are {known}")
        until = self.now() + min(max(lives, 0.1), LONGEST)
        made = Trouble(dependency, kind, max(0.0, seconds), until, name or secrets.token_hex(6))
        with self._lock:
            self.lift(made.id)
            self._standing.append(made)
        return made

    def standing(self, dependency: str, *kinds: str) -> Trouble | None:
        """The trouble a dependency is in now, of these kinds or any."""
        self._expire()
        with self._lock:
            fitting = (
                one for one in self._standing if one.dependency == dependency and (not kinds or one.kind in kinds)
            )
            return next(fitting, None)

    def stands(self, trouble: Trouble) -> bool:
        """Whether it has not ended yet."""
        self._expire()
        return trouble in self._standing

    def felt(self, trouble: Trouble, proof: str) -> int:
        """Somebody ran into it; how often that happened by now."""
        with self._lock:
            trouble.times += 1
            trouble.last = self.now()
            trouble.first = trouble.first or trouble.last
            trouble.proof = proof
            return trouble.times

    def find(self, name: str) -> Trouble | None:
        """A trouble by its id, also one that is over."""
        self._expire()
        with self._lock:
            return next((one for one in self._standing if one.id == name), self._over.get(name))

    def lift(self, name: str) -> Trouble | None:
        """End one; None when there never was one of this id. Safe to call twice."""
        with self._lock:
            for one in [one for one in self._standing if one.id == name]:
                self._end(one)
            return self._over.get(name)

    def lift_all(self) -> None:
        """End everything."""
        with self._lock:
            for one in tuple(self._standing):
                self._end(one)

    def _expire(self) -> None:
        with self._lock:
            for one in [one for one in self._standing if one.until <= self.now()]:
                self._end(one)

    def _end(self, trouble: Trouble) -> None:
        self._standing.remove(trouble)
        self._over[trouble.id] = trouble
        while trouble.undo:
            trouble.undo.pop()()
