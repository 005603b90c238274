"""The faults of a plan: armed and lifted by the crowd's own clock, with a time to live, and lifted for sure."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from journeys.errors import ConfigError, HarnessError
from journeys.faults.catalogue import CATALOGUE
from journeys.faults.protocol import Breaker
from journeys.model.load import FaultWindow, PlannedFault
from journeys.tomlfile import did_you_mean

GRACE = 5.0  # seconds a fault may outlive its planned end, should whoever armed it be gone


@dataclass
class _Armed:
    planned: PlannedFault
    name: str
    window: FaultWindow


def check_names(faults: tuple[PlannedFault, ...], file: str) -> None:
    """Raises ConfigError for a fault that nobody knows."""
    for fault in faults:
        if fault.fault not in CATALOGUE:
            there = f"There are: {', '.join(CATALOGUE)}."
            raise ConfigError(
                f"there is no fault {fault.fault!r}.{did_you_mean(fault.fault, CATALOGUE)}", where=file, do=there
            )


class FaultPlan:
    """Keeps a plan's faults; `at` is always seconds since the plan began. Used as a context: leaving it lifts all."""

    def __init__(self, faults: tuple[PlannedFault, ...], breaker: Breaker | None, file: str) -> None:
        check_names(faults, file)
        for fault in faults:
            if breaker is None or not breaker.target_of(CATALOGUE[fault.fault]):
                what = f"this store cannot break the way {fault.fault!r} wants it."
                raise ConfigError(what, where=file, do="Say [stores.NAME.faults] with arm and disarm, or leave it out.")
        self._to_come = sorted(faults, key=lambda fault: fault.start)
        self._breaker = breaker
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

    def reach(self, at: float) -> None:
        """It is `at` seconds now: arm what is due, lift what is over. Raises HarnessError."""
        for one in [one for one in self._armed if at >= one.planned.end]:
            self._lift(one, at)
        while self._to_come and self._to_come[0].start <= at:
            self._arm(self._to_come.pop(0), at)

    def lift_all(self, at: float | None) -> None:
        """Mend everything; `at` None where nobody knows the time any more. Raises HarnessError after all was tried."""
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

    def _lift(self, one: _Armed, at: float | None) -> None:
        assert self._breaker
        self._armed.remove(one)
        end = at if at is not None else one.planned.end
        try:
            times: int | None = self._breaker.disarm(one.name).times
        except HarnessError:
            self.done.append((one.planned, replace(one.window, end=end + GRACE)))
            raise
        self.done.append((one.planned, replace(one.window, end=end, times=times)))
