"""A robot that walks through somebody else's outage: it waits for it, is told, keeps its basket, and is served."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cornershop.server import running
from journeys.cli.init import write_suite
from journeys.faults.hooks import HookBreaker
from journeys.load.names import FAULTS, FOLDER, TOKEN
from journeys.load.standing import tell
from journeys.model.load import PlannedFault, Robots
from journeys.model.result import Result
from journeys.run.fault_plan import FaultPlan
from journeys.run.instance import switches_of
from journeys.run.robot_crowd import RobotRun
from journeys.run.robot_felt import outages

OUTAGE = PlannedFault("payment-no-answer", 400.0, 800.0)
SECRET = "token-of-the-crowd"


def until(true: Callable[[], bool], robot: RobotRun) -> None:
    end = time.monotonic() + 240
    while not true():
        assert robot.running, (robot.folder / "said.log").read_text()
        assert time.monotonic() < end
        time.sleep(0.1)


def begun(robot: RobotRun, words: str) -> bool:
    """Whether the step with these words has begun."""
    for ledger in robot.folder.glob("runs/*/journeys/*/events.jsonl"):
        lines = [json.loads(line) for line in ledger.read_text("utf-8").splitlines() if line.endswith("}")]
        return any(one["kind"] == "StepBegan" and words in one["body"]["text"] for one in lines)
    return False


@pytest.mark.browser
@pytest.mark.slow
def test_a_robot_walks_through_the_crowds_outage(tmp_path: Path) -> None:
    result, place = walked(tmp_path)
    (journey,) = result.journeys
    assert (journey.outcome, journey.reason) == ("completed", "")
    (met,) = outages(journey)
    assert met.met >= 1
    assert (met.honest, met.kept) == ("held", "held")
    assert met.told is not None
    assert met.again is not None
    assert "payment service is not answering" in met.said
    assert {check.name: check.state for check in journey.recovery}["no double effect"] == "held"
    assert all(SECRET not in path.read_text() for path in place.glob("journeys/*/events.jsonl"))


def walked(folder: Path) -> tuple[Result, Path]:
    """One robot, sent before the outage; the plan breaks when it waits for that, and mends when it waits for that."""
    suite, load = folder / "suite", folder / "load"
    write_suite(suite)
    load.mkdir()
    with running(token=SECRET) as shop:
        breaker = HookBreaker(switches_of(f"{shop.url}/__sandbox__/faults", SECRET), ours=True)
        told, walks = {FOLDER: str(load), TOKEN: SECRET}, Robots("outage")
        with FaultPlan((OUTAGE,), breaker, "plan.toml", lambda now: tell(load / FAULTS, now)) as plan:
            plan.begin(time.time())
            robot = RobotRun(suite, walks, "cornershop", shop.url, folder / "robots", told=told, deadline=300)
            try:
                until(lambda: begun(robot, "does not answer"), robot)
                plan.reach(400.0)
                until(lambda: begun(robot, "works again"), robot)
                plan.lift_all(420.0)
                return robot.result(240)
            finally:
                robot.stop()
