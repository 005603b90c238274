"""A crowd's verdict: every limit, and everything that was not measured, fails."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeys.model.load import (
    FaultWindow,
    Invariant,
    Limits,
    Load,
    LoadPlan,
    PlannedFault,
    Robots,
    Stage,
    Timed,
)
from journeys.verdict.crowd import crowd_rules

PLAN = LoadPlan("p.toml", "P", (Stage("soak", 20, 60),), {"a": 1}, limits=Limits(p95={"*": 2.0}))


def timed(kind: str, name: str = "Buy", count: int = 10, failed: int = 0, p95: float = 1.0) -> Timed:
    return Timed(kind, name, count, failed, 0.5, p95, p95, p95)


FINE = Load(
    plan="p.toml",
    title="P",
    ended="whole",
    seconds=60,
    planned_users=20,
    most_users=20,
    workers=1,
    workers_lost=0,
    timed=(timed("walk"), timed("step")),
    invariants=(Invariant("oversold", "Nothing is oversold", 10),),
)


def broken(plan: LoadPlan = PLAN, **changes: Any) -> dict[str, tuple[str, str]]:
    """The rules that failed: name -> (actual, about)."""
    return {r.rule: (r.actual, r.about) for r in crowd_rules(plan, replace(FINE, **changes)) if not r.passed}


def limited(**limits: Any) -> LoadPlan:
    return replace(PLAN, limits=Limits(**limits))


def test_a_fine_crowd_passes() -> None:
    assert broken() == {}


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"ended": "interrupted"}, "the plan went on to its end"),
        ({"timed": (timed("step"),)}, "walks that came to an end"),
        ({"most_users": 18}, "users at once"),
        ({"workers_lost": 1}, "workers lost"),
        ({"invariants": (Invariant("oversold", "Nothing is oversold", None, (), "no books"),)}, "Nothing is oversold"),
        ({"faults": (FaultWindow("The bank declines", 1, 2, 0, 0.0),)}, "fault felt: The bank declines"),
        ({"faults": (FaultWindow("The bank declines", 1, 2, None, 0.0),)}, "fault felt: The bank declines"),
    ],
)
def test_what_proves_nothing_is_the_harnesss_failure(changes: dict[str, Any], rule: str) -> None:
    assert broken(**changes)[rule][1] == "harness"


def test_a_broken_invariant_is_the_shops_and_names_ids() -> None:
    found = broken(invariants=(Invariant("oversold", "Nothing is oversold", 21, ("CS-1",)),))
    assert found == {"Nothing is oversold": ("1 of 21: CS-1", "shop")}


def test_failed_walks_silence_and_lost_baskets() -> None:
    seen = (
        timed("walk", failed=1),
        timed("step"),
        timed("truth", count=4, failed=1),
        timed("basket", count=3, failed=1),
    )
    assert set(broken(timed=seen)) == {"failed walks", "failures the shop told of", "baskets kept after a failure"}
    assert "failed walks" not in broken(limited(failed_walks=0.1, honesty=0.75), timed=seen[:3])


def test_p95_by_step_in_general_and_of_what_was_never_done() -> None:
    slow = (timed("walk"), timed("step", "Buy", p95=3.0), timed("step", "Look", p95=1.0))
    assert broken(timed=slow) == {"p95 of the slowest step (Buy)": ("3 s", "shop")}
    assert broken(limited(p95={"Buy": 4.0, "*": 2.0}), timed=slow) == {}
    assert broken(limited(p95={"Pay": 4.0}), timed=slow) == {"p95 of Pay": ("never done", "harness")}


def test_recovery_and_faults_that_never_came() -> None:
    plan = replace(limited(recovery=10.0), faults=(PlannedFault("payment-error", 1, 2),))
    assert "planned faults that were never armed" in broken(plan)
    for recovered, passes in ((None, False), (11.0, False), (9.0, True)):
        found = broken(plan, faults=(FaultWindow("It fails", 1, 2, 5, recovered),))
        assert ("works again after: It fails" in found) is not passes


def test_robots_are_part_of_the_verdict() -> None:
    assert set(broken(replace(PLAN, robots=Robots("C6")))) == {"robots in the crowd"}


def test_a_break_plan_needs_only_the_users_up_to_its_break_point() -> None:
    assert broken(most_users=8, break_point=8) == {}


def test_the_limit_that_was_to_break_is_not_held_against_a_plan_that_looks_for_it() -> None:
    plan = replace(PLAN, stages=(Stage("break", 20, 60, 5),), limits=Limits(p95={"*": 2.0}))
    slow = {"timed": (timed("walk", failed=3), timed("step", p95=9.0)), "break_point": 15}
    assert broken(plan, **slow) == {}
    least = replace(plan, limits=Limits(p95={"*": 2.0}, users=16))
    assert broken(least, **slow) == {"the crowd that breaks a limit": ("15 users", "shop")}
    assert broken(replace(plan, limits=Limits(users=15)), **slow) == {}
    assert broken(least) == {}
    assert set(broken(plan, timed=slow["timed"])) == {"failed walks", "p95 of the slowest step (Buy)"}
    lost = {**slow, "timed": (timed("walk"), timed("basket", failed=1))}
    assert set(broken(plan, **lost)) == {"baskets kept after a failure"}
