"""What customers felt of a fault, measure by measure."""

from __future__ import annotations

from dataclasses import replace

from journeys.model.load import RobotFelt, RobotOutage
from journeys.reporting.outages import outages
from tests.reporting.crowded import LOAD, OUTAGE


def told(*robots: RobotFelt) -> dict[str, tuple[str, str]]:
    first = outages(replace(LOAD, robots=robots))[0]
    return {one.name: (one.crowd, one.robots) for one in first.measures}


def robot(*met: RobotOutage, **more: object) -> RobotFelt:
    return replace(LOAD.robots[-1], outage=met, **more)  # type: ignore[arg-type] # names of the tests


def test_the_crowd_and_the_robots_stand_side_by_side() -> None:
    assert told(robot(OUTAGE)) == {
        "Ran into it": ("7 times", "1 of 1"),
        "Told the truth": ("7 of 8", "1 of 1"),
        "Time to the truth": ("0.6 s", "2.5 s"),
        "Worked again after": ("2.5 s", "14.2 s"),
        "Baskets kept": ("5 of 5", "1 of 1"),
        "Friction index": ("–", "3 without a crowd, 12 among 20"),
    }


def test_who_never_heard_and_never_got_it_is_counted() -> None:
    silent = replace(OUTAGE, honest="failed", kept="cannot-tell", told=None, again=None)
    found = told(robot(OUTAGE), robot(silent, calm=None))
    assert found["Told the truth"][1] == "1 of 2"
    assert found["Time to the truth"][1] == found["Worked again after"][1].replace("did not", "never") == "1 of 2 never"
    assert found["Baskets kept"][1] == "1 of 1"
    assert told(robot(silent))["Worked again after"][1] == "it did not"


def test_robots_that_were_not_sent_or_did_not_run_into_it() -> None:
    assert told()["Ran into it"][1] == "no robot was sent into it"
    found = told(robot(replace(OUTAGE, met=0)), robot(OUTAGE, outcome="robot-failed"))
    assert found["Ran into it"][1] == "0 of 1"
    assert found["Told the truth"][1] == found["Time to the truth"][1] == "–"


def test_what_nobody_met_says_so_and_quotes_are_one_line() -> None:
    first, second = outages(LOAD)
    assert first.quotes[0].startswith("Sorry, it is us")
    assert {one.crowd for one in second.measures} == {"nobody counted", "–", "it did not"}
