"""A robot beside a crowd: what it is told, and that it ends with whoever sent it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from journeys.faults.catalogue import CATALOGUE
from journeys.load.names import FAULTS, FOLDER, PARENT, TOKEN
from journeys.load.standing import tell
from journeys.model.brief import Brief
from journeys.model.load import Standing
from journeys.run.in_crowd import briefed, faults_of_the_plan, is_in_crowd

BRIEF = Brief("mine", "http://127.0.0.1:9/")
STARTER = """
import os, subprocess, sys
robot = "from journeys.run.in_crowd import ends_with_its_load_run as e; e(); import time; time.sleep(600)"
started = subprocess.Popen([sys.executable, "-c", robot], env={**os.environ, sys.argv[1]: str(os.getpid())})
print(started.pid, flush=True)
sys.stdin.read()
"""


def test_only_the_bundled_shop_of_a_load_run_opens_its_books() -> None:
    assert briefed(BRIEF, {}) is BRIEF
    told = briefed(BRIEF, {TOKEN: "t0ken"})
    assert told.books
    assert told.faults
    assert (told.books.url, told.books.token) == ("http://127.0.0.1:9/__sandbox__/books", "t0ken")
    assert told.faults.arm == "http://127.0.0.1:9/__sandbox__/faults/arm"
    assert told.clock is None, "the crowd's clock is nobody's to move"


def test_the_plans_faults_are_there_in_a_crowd_only(tmp_path: Path) -> None:
    tell(tmp_path / FAULTS, (Standing("payment-error", 1, 2, 0.0),))
    assert faults_of_the_plan({}) is None
    found = faults_of_the_plan({FOLDER: str(tmp_path)})
    assert found
    assert found.target_of(CATALOGUE["payment-error"])
    assert (is_in_crowd({}), is_in_crowd({FOLDER: ""}), is_in_crowd({FOLDER: "x"})) == (False, False, True)


def test_a_robot_whose_starter_is_killed_ends_by_itself() -> None:
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTER, PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert starter.stdout
    robot = os.pidfd_open(int(starter.stdout.readline()))
    starter.kill()
    starter.wait(10)
    assert _ended(robot, 20)


def _ended(pidfd: int, seconds: float) -> bool:
    """Whether a process, not a child of ours, ends within the time."""
    import select

    return bool(select.select([pidfd], [], [], seconds)[0])
