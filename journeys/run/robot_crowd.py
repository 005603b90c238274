"""Browser shoppers beside a crowd: the ordinary `journeys run`, calm first, then in the middle of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from journeys.errors import HarnessError, JourneysError
from journeys.model.load import Robots
from journeys.model.result import Result
from journeys.run.conclude import RESULT, read_result

SECONDS = 600.0
THERE = 0.95  # share of a size that counts as reached: the last of a stage may come as it ends
MAIN = (
    "from journeys.run.in_crowd import ends_with_its_load_run; ends_with_its_load_run(); "
    "from journeys.cli import main; main()"
)


class RobotRun:
    """One run of the tagged journeys on the store at `url`, in a process of its own; kept under `folder`.

    `told` is what its environment says more than ours, `deadline` the seconds one journey may take (0: as the suite
    says). A run that should be there from a crowd of `size` users on has that number.
    """

    def __init__(
        self,
        suite: Path,
        robots: Robots,
        store: str,
        url: str,
        folder: Path,
        *,
        told: Mapping[str, str] | None = None,
        deadline: float = 0.0,
        size: int = 0,
    ) -> None:
        self.folder, self.size = folder, size
        folder.mkdir(parents=True)
        command = [sys.executable, "-c", MAIN, "run", "--store", store, "--url", url, "--no-allure"]
        command += ["--tags", robots.tags, "--workers", str(robots.workers), "--out", str(folder / "runs")]
        command += ["--deadline", f"{deadline:g}"] if deadline else []
        with (folder / "said.log").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own module and arguments
                command,
                cwd=suite,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **(told or {})},
            )

    @property
    def running(self) -> bool:
        """Whether it is still walking."""
        return self._process.poll() is None

    def result(self, seconds: float = SECONDS) -> tuple[Result, Path]:
        """Wait for its end; what it found, and its folder. Raises HarnessError with its last words."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.stop()
        found = sorted((self.folder / "runs").glob(f"*/{RESULT}"))
        if not found:
            said = (self.folder / "said.log").read_text("utf-8", "replace").strip().splitlines()
            raise HarnessError(f"the robots in the crowd left no result: {said[-1][:200] if said else 'nothing said'}")
        return read_result(found[-1].parent), found[-1].parent

    def stop(self) -> None:
        """End it; safe to call twice."""
        if self.running:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)


class RobotsInCrowd:
    """The robots of a plan: sent in when it is their time, and whenever a crowd of one of their sizes is there.

    `send` starts a run for a size, 0 where it is by time.
    """

    def __init__(self, robots: Robots | None, send: Callable[[int], RobotRun]) -> None:
        self._send = send
        self._start = robots.start if robots else None
        self._sizes = list(robots.sizes) if robots else []
        self.runs: list[RobotRun] = []

    def reach(self, at: float, users: int) -> None:
        """It is `at` seconds after the crowd came, and so many users are there."""
        if self._start is not None and at >= self._start:
            self._start = None
            self.runs.append(self._send(0))
        while self._sizes and users >= THERE * self._sizes[0]:
            self.runs.append(self._send(self._sizes.pop(0)))

    def results(self) -> tuple[list[tuple[RobotRun, Result, Path]], tuple[str, ...]]:
        """Wait for all: what each found, and a sentence for each that left nothing."""
        found, troubles = [], []
        for run in self.runs:
            try:
                found.append((run, *run.result()))
            except JourneysError as error:
                troubles.append(str(error))
        return found, tuple(troubles)

    def stop(self) -> None:
        """End their walks."""
        for run in self.runs:
            run.stop()
