"""The faults of a plan: armed and lifted by the crowd's own clock, with a time to live, and lifted for sure."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from journeys.errors import ConfigError, HarnessError
from journeys.faults.catalogue import CATALOGUE, OPEN
from journeys.faults.protocol import Breaker
from journeys.model.load import FaultWindow, PlannedFault, Standing
from journeys.tomlfile import did_you_mean

GRACE = 5.0  # seconds a fault may outlive its planned end, should whoever armed it be gone


@dataclass
class _Armed:
    planned: PlannedFault
    name: str
    window: FaultWindow
    times: int = 0


Tell = Callable[[tuple[Standing, ...]], None]


def check_names(faults: tuple[PlannedFault, ...], file: str) -> None:
    """Raises ConfigError for a fault that nobody knows."""
    for fault in faults:
        if fault.fault not in CATALOGUE:
            there = f"There are: {', '.join(CATALOGUE)}."
            raise ConfigError(
                f"there is no fault {fault.fault!r}.{did_you_mean(fault.fault, CATALOGUE)}", where=file, do=there
            )


class FaultPlan:
    """Keeps a plan's faults; `at` is always seconds since the plan began. Used as a context: leaving it lifts all.

    `tell` is told how they are whenever that changes, from `begin` on.
    """

    def __init__(
        self, faults: tuple[PlannedFault, ...], breaker: Breaker | None, file: str, tell: Tell = lambda _: None
    ) -> None:
        check_names(faults, file)
        for fault in faults:
            if breaker is None or not breaker.target_of(CATALOGUE[fault.fault]):
                what = f"this store cannot break the way {fault.fault!r} wants it."
                raise ConfigError(what, where=file, do="Say [stores.NAME.faults] with arm and disarm, or leave it out.")
        self._to_come = sorted(faults, key=lambda fault: fault.start)
        self._breaker = breaker
        self._planned, self._tell, self._began, self._asked = tuple(self._to_come), tell, 0.0, 0.0
        self._at = 0.0
        self._armed: list[_Armed] = []
        self.done: list[tuple[PlannedFault, FaultWindow]] = []

    def __enter__(self) -> FaultPlan:
        return self

    def __exit__(self, *_: object) -> None:
        self.lift_all(None)

    @property
    def standing(self) -> tuple[str, ...]:
        """The words of what is broken now."""
        return tuple(one.window.words for one in self._armed)

    def begin(self, began: float) -> None:
        """The crowd came at `began`, a Unix time."""
        if not self._began:
            self._began = began
            self._told()

    def reach(self, at: float) -> None:
        """It is `at` seconds now: arm what is due, lift what is over. Raises HarnessError."""
        self._at = at
        if self._armed and at - self._asked >= 1:
            self._asked = at
            self._count()
        for one in [one for one in self._armed if at >= one.planned.end]:
            self._lift(one, at)
        while self._to_come and self._to_come[0].start <= at:
            self._arm(self._to_come.pop(0), at)

    def lift_all(self, at: float | None) -> None:
        """Mend everything; `at` None where it is as late as last time. Raises HarnessError after all was tried."""
        trouble: HarnessError | None = None
        for one in tuple(self._armed):
            try:
                self._lift(one, at)
            except HarnessError as error:
                trouble = error
        if trouble:
            raise trouble

    def _arm(self, fault: PlannedFault, at: float) -> None:
        assert self._breaker
        wanted, name = CATALOGUE[fault.fault], f"{fault.fault}-{secrets.token_hex(3)}"
        one = _Armed(fault, name, FaultWindow(wanted.words, at, fault.end))
        self._armed.append(one)  # before it stands: an answer that is lost leaves it standing
        self._breaker.arm(name, wanted, wanted.seconds, fault.end - at + GRACE)
        self._told()

    def _lift(self, one: _Armed, at: float | None) -> None:
        assert self._breaker
        self._armed.remove(one)
        end = at if at is not None else max(self._at, one.window.start)
        try:
            times: int | None = self._breaker.disarm(one.name).times
        except HarnessError:
            self.done.append((one.planned, replace(one.window, end=end + GRACE)))
            raise
        self.done.append((one.planned, replace(one.window, end=end, times=times)))
        self._told()

    def _count(self) -> None:
        """Ask how often each was felt so far, and tell; one that nobody can say of now is counted at its end."""
        assert self._breaker
        for one in self._armed:
            with suppress(HarnessError):
                one.times = self._breaker.felt(one.name).times
        self._told()

    def _told(self) -> None:
        if self._began:
            self._tell(tuple(self._standing_of(fault) for fault in self._planned))

    def _standing_of(self, fault: PlannedFault) -> Standing:
        wanted = CATALOGUE[fault.fault]
        charged, ordered = wanted.inside or OPEN
        at = Standing(fault.fault, fault.start, fault.end, self._began, kind=wanted.kind)
        at = replace(at, charged=charged, ordered=ordered)
        armed = next((one for one in self._armed if one.planned is fault), None)
        if armed:
            return replace(at, armed=armed.window.start, times=armed.times)
        over = next((window for planned, window in self.done if planned is fault), None)
        return replace(at, armed=over.start, lifted=over.end, times=over.times or 0) if over else at
