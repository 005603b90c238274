"""Faults that somebody else's plan arms and lifts: a robot in a crowd waits for them, and breaks nothing itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from journeys.errors import HarnessError
from journeys.faults.catalogue import OPEN, Breakage, Truth
from journeys.faults.protocol import Proof
from journeys.model.fault import Family
from journeys.model.load import Standing

LEAST = 8.0  # seconds a fault must still stand for somebody who comes late to run into it
LATE = 30.0  # seconds past its plan after which a fault is not waited for any more
TURN = 0.25  # seconds between two looks
COUNTED = "counted by the shop, for the whole crowd"

Read = Callable[[], tuple[Standing, ...]]


class PlannedBreaker:
    """The faults that `read` tells of. `ours` says that the shop is the bundled one."""

    def __init__(
        self,
        read: Read,
        *,
        ours: bool = False,
        now: Callable[[], float] = time.time,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        self._read, self._ours, self._now = read, ours, now
        self._pause = pause or threading.Event().wait
        self._joined: dict[str, Standing] = {}
        self._awaited: Standing | None = None

    @property
    def family(self) -> Family:
        """As whoever arms it breaks it."""
        return "sandbox" if self._ours else "hook"

    def target_of(self, wanted: Breakage) -> str:
        """The dependency, where the plan breaks it."""
        planned = any(one.fault == wanted.name for one in self._read())
        return f"the shop's own {wanted.dependency} side, for the whole crowd" if planned else ""

    def truth_of(self, wanted: Breakage) -> Truth:
        """What happens inside."""
        return wanted.inside or OPEN

    def await_begin(self, wanted: Breakage) -> None:
        """Wait until the plan's fault stands. Raises HarnessError where it is over, or does not come."""
        while True:
            known = [one for one in self._read() if one.fault == wanted.name]
            left = [one for one in known if self._left(one) >= LEAST]
            self._awaited = next((one for one in left if one.stands), None)
            if self._awaited:
                return
            if not any(one.armed is None and self._now() < one.began + one.start + LATE for one in left):
                raise HarnessError(
                    f"the robot came too late, or the crowd's fault did not come: {wanted.words.lower()}.",
                    do="Let robots start earlier, or the fault last longer.",
                )
            self._pause(TURN)

    def arm(self, fault: str, wanted: Breakage, seconds: float, lives: float) -> None:  # noqa: ARG002 - a protocol's
        """It stands already; from now on it has this name here."""
        assert self._awaited
        self._joined[fault] = self._awaited

    def felt(self, fault: str) -> Proof:
        """While it stands nobody can tell whom of the crowd it struck."""
        now = self._state(fault)
        return Proof(known=False) if now.stands else Proof(now.times, COUNTED, standing=False)

    def disarm(self, fault: str) -> Proof:
        """Nothing is lifted here. How often it was felt is known when the plan has lifted it, if not before."""
        if not self._state(fault).times:
            self.await_end(fault)
        return Proof(self._state(fault).times, COUNTED)

    def await_end(self, fault: str) -> None:
        """Wait until the plan has lifted it. Raises HarnessError where it never does."""
        while (now := self._state(fault)).stands:
            if self._now() > now.began + now.end + LATE:
                raise HarnessError("the crowd's fault was not lifted by its plan.")
            self._pause(TURN)

    def _left(self, one: Standing) -> float:
        return one.began + one.end - self._now() if one.lifted is None else 0.0

    def _state(self, fault: str) -> Standing:
        joined = self._joined[fault]
        return next((one for one in self._read() if (one.fault, one.start) == (joined.fault, joined.start)), joined)
