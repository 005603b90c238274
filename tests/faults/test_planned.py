"""Faults of somebody else's plan: waited for, joined, and never lifted here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.errors import HarnessError
from journeys.faults.board import FaultBoard
from journeys.faults.catalogue import CATALOGUE
from journeys.faults.planned import LATE, PlannedBreaker
from journeys.model.event import Body
from journeys.model.fault import FaultArmed, FaultFelt, FaultLifted
from journeys.model.load import Standing

WANTED = CATALOGUE["payment-no-answer"]
PLANNED = Standing("payment-no-answer", 10.0, 30.0, began=1000.0)


class SandboxPlan:
    """A plan whose clock goes on by a second at every pause; the fault stands from 10 to 30, and two run into it."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def read(self) -> tuple[Standing, ...]:
        at = self.now - 1000.0
        armed, lifted = (10.0 if at >= 10 else None), (30.0 if at >= 30 else None)
        return (replace(PLANNED, armed=armed, lifted=lifted, times=2 if at > 12 else 0),)

    def pause(self, _seconds: float) -> None:
        self.now += 1

    def breaker(self) -> PlannedBreaker:
        return PlannedBreaker(self.read, ours=True, now=lambda: self.now, pause=self.pause)


def test_a_robot_waits_for_the_plans_fault_and_for_its_end() -> None:
    plan, written = SandboxPlan(), list[tuple[float, Body]]()
    breaker = plan.breaker()

    def record(body: Body) -> int:
        written.append((plan.now, body))
        return len(written)

    board = FaultBoard([breaker], record, lambda: plan.now, lambda: None, turns=breaker)
    board.arm("payment-no-answer")
    assert not board.told, "nobody can tell whom of the crowd it struck"
    assert board.felt() == ()
    board.lift("step")
    board.finish()
    assert [(at, type(body)) for at, body in written] == [
        (1010.0, FaultArmed),
        (1030.0, FaultFelt),
        (1030.0, FaultLifted),
    ]


def test_its_end_is_noticed_while_somebody_looks_on() -> None:
    plan = SandboxPlan(1015.0)
    breaker = plan.breaker()
    breaker.await_begin(WANTED)
    breaker.arm("mine", WANTED, 0, 0)
    plan.now = 1031.0
    proof = breaker.felt("mine")
    assert (proof.times, proof.standing, proof.known) == (2, False, True)


def test_at_the_end_of_a_journey_what_is_known_to_be_felt_is_not_waited_for() -> None:
    plan = SandboxPlan(1015.0)
    breaker = plan.breaker()
    breaker.await_begin(WANTED)
    breaker.arm("mine", WANTED, 0, 0)
    assert breaker.disarm("mine").times == 2
    assert plan.now == 1015.0


@pytest.mark.parametrize("late", [1025.0, 1040.0])
def test_who_comes_too_late_is_told(late: float) -> None:
    with pytest.raises(HarnessError, match="came too late"):
        SandboxPlan(late).breaker().await_begin(WANTED)


def test_a_fault_that_never_comes_or_never_goes_ends_the_waiting() -> None:
    plan = SandboxPlan()
    never = PlannedBreaker(lambda: (PLANNED,), now=lambda: plan.now, pause=plan.pause)
    with pytest.raises(HarnessError, match="did not come"):
        never.await_begin(WANTED)
    plan.now = 1010.0
    stuck = PlannedBreaker(lambda: (replace(PLANNED, armed=10.0),), now=lambda: plan.now, pause=plan.pause)
    stuck.await_begin(WANTED)
    stuck.arm("mine", WANTED, 0, 0)
    with pytest.raises(HarnessError, match="not lifted"):
        stuck.await_end("mine")
    assert plan.now <= 1030.0 + LATE + 2


def test_only_what_the_plan_breaks_can_be_met() -> None:
    breaker = SandboxPlan().breaker()
    assert breaker.target_of(WANTED)
    assert breaker.target_of(CATALOGUE["carrier-error"]) == ""
    assert (breaker.family, breaker.truth_of(WANTED)) == ("sandbox", WANTED.inside)
