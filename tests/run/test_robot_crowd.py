"""Robots in the crowd: sent when it is their time or their crowd is there, and told where they left nothing."""

from __future__ import annotations

from pathlib import Path

from journeys.model.load import Robots
from journeys.run.robot_crowd import RobotRun, RobotsInCrowd


class SandboxRun:
    """A run that never was."""

    def __init__(self, size: int) -> None:
        self.size = size


def reached(robots: Robots | None, *moments: tuple[float, int]) -> list[tuple[float, int]]:
    """When which were sent, as (at, size)."""
    sent: list[tuple[float, int]] = []
    now = [0.0]

    def send(size: int) -> RobotRun:
        sent.append((now[0], size))
        return SandboxRun(size)  # type: ignore[return-value] # it is only kept

    crowd = RobotsInCrowd(robots, send)
    for now[0], users in moments:
        crowd.reach(now[0], users)
    return sent


def test_they_come_at_their_time_and_once() -> None:
    assert reached(Robots("C6", 5.0), (1, 9), (5.2, 9), (6, 9)) == [(5.2, 0)]
    assert reached(None, (1, 9)) == []


def test_they_come_to_every_crowd_of_their_sizes_once() -> None:
    robots = Robots("C6", None, sizes=(50, 200))
    assert reached(robots, (1, 10), (2, 48), (3, 50), (9, 199), (12, 50), (13, 200)) == [(2, 50), (9, 200)]
    assert reached(robots, (1, 300)) == [(1, 50), (1, 200)]


def test_robots_that_cannot_walk_are_told(tmp_path: Path) -> None:
    crowd = RobotsInCrowd(
        Robots("C6"), lambda _: RobotRun(tmp_path, Robots("C6"), "mine", "http://127.0.0.1:9", tmp_path / "robots")
    )
    crowd.reach(0, 1)
    found, (trouble,) = crowd.results()
    assert found == []
    assert "journeys.toml" in trouble
    assert not crowd.runs[0].running
    crowd.stop()
    assert RobotsInCrowd(None, lambda _: crowd.runs[0]).results() == ([], ())
