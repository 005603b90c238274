"""The small protocol behind both families of faults: arm, proof that it was felt, disarm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from journeys.faults.catalogue import Breakage, Truth
from journeys.model.fault import Family


@dataclass(frozen=True)
class Proof:
    """How often a fault was felt, by what, and how many seconds ago for the first and the last time (None: never).

    `standing` is False where it has ended by itself meanwhile, `known` where nobody can tell before it is lifted.
    """

    times: int = 0
    words: str = ""
    first_ago: float | None = None
    last_ago: float | None = None
    standing: bool = True
    known: bool = True


class Breaker(Protocol):
    """Whatever can break something."""

    @property
    def family(self) -> Family:
        """Where it breaks things."""

    def target_of(self, wanted: Breakage) -> str:
        """In words, what it would stand in front of; "" where it cannot break this."""

    def truth_of(self, wanted: Breakage) -> Truth:
        """What would really happen meanwhile: charged, ordered."""

    def arm(self, fault: str, wanted: Breakage, seconds: float, lives: float) -> None:
        """Break it under a name, for `lives` seconds at the most. Raises HarnessError."""

    def felt(self, fault: str) -> Proof:
        """The proof so far. Raises HarnessError."""

    def disarm(self, fault: str) -> Proof:
        """Mend it and give the last proof; safe to call twice. Raises HarnessError where that failed."""


class Turns(Breaker, Protocol):
    """A breaker whose faults come and go by somebody else's plan."""

    def await_begin(self, wanted: Breakage) -> None:
        """Wait until it stands. Raises HarnessError where it does not come."""

    def await_end(self, fault: str) -> None:
        """Wait until it is lifted. Raises HarnessError where it never is."""
