"""What robots in a crowd must have met and felt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeys.model.load import Limits, RobotFelt, RobotOutage, Robots
from journeys.verdict.robots import robot_rules
from tests.verdict.test_crowd import FINE, PLAN

FELT = RobotFelt("id", "Buy", "phone", 10.0, 12.0, 20, "completed", fewest=19)
OUTAGE = RobotOutage("It fails", 1, "held", "held", 2.0, 9.0)


def broken(*robots: RobotFelt, sizes: tuple[int, ...] = (), break_point: int | None = None, **limits: Any) -> set[str]:
    """The rules that failed, the harness's with a star."""
    plan = replace(PLAN, limits=Limits(**limits), robots=Robots("C6", sizes=sizes))
    load = replace(FINE, robots=robots, break_point=break_point)
    return {rule.rule + "*" * (rule.about == "harness") for rule in robot_rules(plan, load) if not rule.passed}


def test_robots_that_felt_nothing_bad() -> None:
    assert broken(FELT, index_rise=5.0) == set()
    assert robot_rules(PLAN, replace(FINE, robots=())) == ()


def test_robots_that_did_not_come_or_could_not_walk() -> None:
    assert broken() == {"robots in the crowd*"}
    lost = replace(FELT, outcome="robot-failed", reason="The browser died.")
    assert broken(lost) == {"robots in the crowd*", "robots that could not walk*"}


@pytest.mark.parametrize(
    ("robot", "passes"),
    [
        (replace(FELT, crowd=18.0), False),
        (replace(FELT, crowd=None, outcome="blocked"), False),
        (replace(FELT, calm=None), False),
        (FELT, True),
    ],
)
def test_the_index_may_rise_so_far_and_everybody_must_get_there(robot: RobotFelt, passes: bool) -> None:
    assert (broken(robot, index_rise=5.0, failed_walks=None) == set()) is passes


def test_a_robot_that_only_the_crowd_stops_is_a_failed_walk() -> None:
    stopped = replace(FELT, crowd=100.0, outcome="blocked", reason="Nothing answered.")
    assert broken(stopped) == {"robots stopped in the crowd"}
    assert broken(replace(stopped, calm=100.0)) == broken(stopped, failed_walks=None) == set()


def test_every_size_needs_a_robot_and_a_crowd_that_stayed() -> None:
    here, gone = replace(FELT, size=20), replace(FELT, size=20, fewest=0)
    assert broken(here, sizes=(20,)) == set()
    assert broken(gone, sizes=(20,)) == broken(FELT, sizes=(20,)) == {"robots among 20 users*"}
    assert broken(here, gone, sizes=(20,)) == set(), "what one robot met all the time is told apart in the report"
    assert broken(here, sizes=(20, 50), break_point=30) == set(), "a crowd that broke the shop does not grow further"


def test_robots_in_an_outage() -> None:
    def met(**changes: Any) -> set[str]:
        return broken(replace(FELT, outage=(replace(OUTAGE, **changes),)), recovery=30.0)

    assert met() == met(kept="cannot-tell") == set()
    assert met(met=0) == {"robots that ran into: It fails*"}
    assert met(honest="failed") == {"robots told the truth, and soon: It fails"}
    assert met(honest="cannot-tell") == {"robots told the truth, and soon: It fails*"}
    assert met(kept="failed") == {"baskets robots kept: It fails"}
    assert met(again=None) == {"robots served afterwards: It fails"}
