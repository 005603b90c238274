"""Faults by the crowd's clock: armed in time, lifted in time, and lifted whatever happens."""

from __future__ import annotations

import pytest

from journeys.errors import ChannelDown, ConfigError
from journeys.faults.catalogue import NOTHING, Breakage, Truth
from journeys.faults.protocol import Proof
from journeys.model.fault import Family
from journeys.model.load import FaultWindow, PlannedFault, Standing
from journeys.run.fault_plan import GRACE, FaultPlan

OUTAGE = PlannedFault("payment-error", 5.0, 10.0)


class SandboxBreaker:
    """Breaks nothing, and remembers."""

    family: Family = "sandbox"

    def __init__(self, *, able: bool = True, stuck: bool = False) -> None:
        self.able, self.stuck = able, stuck
        self.log: list[tuple[str, float]] = []

    def target_of(self, wanted: Breakage) -> str:
        return wanted.dependency if self.able else ""

    def truth_of(self, wanted: Breakage) -> Truth:
        return NOTHING

    def arm(self, fault: str, wanted: Breakage, seconds: float, lives: float) -> None:
        self.log.append(("arm", lives))

    def felt(self, fault: str) -> Proof:
        return Proof(times=3)

    def disarm(self, fault: str) -> Proof:
        self.log.append(("disarm", 0.0))
        if self.stuck:
            raise ChannelDown("it does not answer.")
        return Proof(times=7)


def plan(breaker: SandboxBreaker | None, *faults: PlannedFault) -> FaultPlan:
    return FaultPlan(faults or (OUTAGE,), breaker, "plan.toml")


def test_a_fault_stands_for_its_time_and_cannot_outlive_it_by_much() -> None:
    breaker = SandboxBreaker()
    with plan(breaker) as faults:
        faults.reach(4.9)
        assert breaker.log == []
        faults.reach(5.2)
        faults.reach(7.0)
        assert breaker.log == [("arm", 10.0 - 5.2 + GRACE)]
        assert faults.standing
        faults.reach(10.1)
        assert not faults.standing
    assert [action for action, _ in breaker.log] == ["arm", "disarm"]
    ((planned, window),) = faults.done
    assert (planned, window.start, window.end, window.times) == (OUTAGE, 5.2, 10.1, 7)


def test_whatever_happens_it_is_lifted() -> None:
    breaker = SandboxBreaker()
    seen: list[tuple[PlannedFault, FaultWindow]] = []

    def interrupted() -> None:
        with plan(breaker) as faults:
            faults.reach(6)
            nonlocal seen
            seen = faults.done
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [action for action, _ in breaker.log] == ["arm", "disarm"]
    ((_, window),) = seen
    assert (window.start, window.end) == (6, 6), "it did not stand as long as planned"


def test_one_that_cannot_be_lifted_is_told_after_all_were_tried() -> None:
    breaker = SandboxBreaker(stuck=True)
    faults = plan(breaker, OUTAGE, PlannedFault("carrier-error", 5.0, 10.0))
    faults.reach(6)
    with pytest.raises(ChannelDown):
        faults.lift_all(8)
    assert [action for action, _ in breaker.log] == ["arm", "arm", "disarm", "disarm"]
    assert [window.times for _, window in faults.done] == [None, None]


def test_what_cannot_be_broken_is_refused_before_anybody_comes() -> None:
    with pytest.raises(ConfigError, match="no fault 'payment-eror'"):
        plan(SandboxBreaker(), PlannedFault("payment-eror", 1, 2))
    for breaker in (None, SandboxBreaker(able=False)):
        with pytest.raises(ConfigError, match="cannot break"):
            plan(breaker)


def test_whoever_walks_beside_is_told_how_the_faults_are() -> None:
    told: list[tuple[float | None, float | None, int]] = []

    def tell(now: tuple[Standing, ...]) -> None:
        (one,) = now
        assert (one.fault, one.start, one.end, one.began, one.charged) == ("payment-error", 5.0, 10.0, 100.0, "no")
        told.append((one.armed, one.lifted, one.times))

    with FaultPlan((OUTAGE,), SandboxBreaker(), "plan.toml", tell) as faults:
        faults.begin(100.0)
        faults.begin(200.0)
        for at in (5.2, 5.7, 6.4, 10.1):
            faults.reach(at)
    assert list(dict.fromkeys(told)) == [(None, None, 0), (5.2, None, 0), (5.2, None, 3), (5.2, 10.1, 7)]
