"""Robots in the crowd, held against the calm shop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.model.load import Moment, Robots
from journeys.run.robot_crowd import RobotRun, compared, result_of
from tests.reporting.samples import demo


def test_every_journey_in_the_crowd_stands_beside_the_calm_one(tmp_path: Path) -> None:
    seen = demo(tmp_path)
    journey = seen.journeys[0]
    crowd = replace(seen, journeys=(replace(journey, index=(journey.index or 0) + 7),))
    (felt,) = compared(seen, crowd, (Moment(1, 5, 5, 0, 0, None, None), Moment(2, 9, 9, 0, 0, None, None)))
    assert (felt.journey, felt.users, felt.calm) == (journey.id, 9, journey.index)
    assert felt.crowd == (journey.index or 0) + 7
    assert felt.findings == (), "what hurt in the calm shop is not the crowd's doing"


def test_findings_of_the_crowd_only_and_no_calm_run(tmp_path: Path) -> None:
    seen = demo(tmp_path)
    journey = seen.journeys[0]
    hurt = tuple(dict.fromkeys(f.title for f in seen.findings if f.journey == journey.id))
    (felt,) = compared(None, replace(seen, journeys=(journey,)), ())
    assert (felt.calm, felt.findings, felt.users) == (None, hurt, 0)


def test_robots_that_cannot_walk_are_told(tmp_path: Path) -> None:
    run = RobotRun(tmp_path, Robots("C6"), "mine", "http://127.0.0.1:9", tmp_path / "robots")
    found, trouble = result_of(run)
    assert found is None
    assert "journeys.toml" in trouble
    assert not run.running
    run.stop()
    assert result_of(None) == (None, "")
