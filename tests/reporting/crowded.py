"""A load run as reports get it: a fault in the middle, one broken invariant, names that try to be markup."""

from __future__ import annotations

from dataclasses import replace

from journeys.model.load import Failure, FaultWindow, Invariant, Load, Moment, RobotFelt, RobotOutage, Timed
from journeys.model.result import Result, Rule, Verdict
from tests.reporting.samples import empty

EVIL = "<script>alert(1)</script>"
MOMENTS = tuple(
    Moment(
        float(at), min(at, 20), 20, 4.0, float(10 <= at < 15), None if at == 12 else 0.4, None if at == 12 else 1.5, 1
    )
    for at in range(1, 31)
)
OUTAGE = RobotOutage(
    "The payment provider does not answer", 1, "held", "held", told=2.5, again=14.2, said=f"Sorry, it is us {EVIL}"
)
LOAD = Load(
    plan="sale.toml",
    title="Flash sale",
    ended="whole",
    seconds=30,
    planned_users=20,
    most_users=20,
    workers=1,
    workers_lost=0,
    series=MOMENTS,
    timed=(Timed("walk", "Sale", 30, 2, 1, 2, 3, 4), Timed("step", EVIL, 90, 5, 0.4, 1.5, 1.8, 2.0)),
    failures=(Failure("step", "Buy", f"It said {EVIL}", 5),),
    faults=(
        FaultWindow("The payment provider does not answer", 10, 15, 7, 2.5, 8, 1, 0.6, 5, 0),
        FaultWindow("It fails", 20, 21),
    ),
    invariants=(
        Invariant("oversold", "Nothing is sold that is not there", 21, ("CS-1", EVIL)),
        Invariant("charged-twice", "Nobody is charged twice", None, (), "no books"),
        Invariant("code-overused", "No code is redeemed more often than allowed", 3),
    ),
    numbers={"orders": 21},
    robots=(
        RobotFelt("id", "Buy", "phone", 4.0, 9.0, 20, "completed", 12.0, ("Slow",), 20, 19, report="robots/20/r.html"),
        RobotFelt("id", "Buy", "phone", 4.0, 6.0, 5, "completed", 11.0, (), 5, 5),
        RobotFelt("out", "See it through", "desktop", 3.0, 12.0, 20, "completed", 40.0, (), 0, 18, outage=(OUTAGE,)),
    ),
    notes=("Load was allowed.",),
)
RULES = (
    Rule("walks that came to an end", "at least 1", "30", passed=True, about="harness"),
    Rule("Nothing is sold that is not there", "none breaks it", "2 of 21: CS-1", passed=False),
)


def crowded(rules: tuple[Rule, ...] = RULES, load: Load = LOAD) -> Result:
    """The whole document of a load run without robots' journeys."""
    return replace(empty(), load=load, verdict=Verdict(all(rule.passed for rule in rules), rules, None, ""))
