"""Browser shoppers beside a crowd: the ordinary `journeys run`, calm first, then in the middle of it; and compared."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from journeys.errors import HarnessError, JourneysError
from journeys.model.load import Moment, RobotFelt, Robots
from journeys.model.result import JourneyRecord, Result
from journeys.run.conclude import RESULT, read_result

SECONDS = 600.0
MAIN = "from journeys.cli import main; main()"


class RobotRun:
    """One run of the tagged journeys on the store at `url`, in a process of its own; kept under `folder`."""

    def __init__(self, suite: Path, robots: Robots, store: str, url: str, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True)
        command = [sys.executable, "-c", MAIN, "run", "--store", store, "--url", url, "--no-allure"]
        command += ["--tags", robots.tags, "--workers", str(robots.workers), "--out", str(folder / "runs")]
        with (folder / "said.log").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own module and arguments
                command, cwd=suite, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
            )

    @property
    def running(self) -> bool:
        """Whether it is still walking."""
        return self._process.poll() is None

    def result(self, seconds: float = SECONDS) -> Result:
        """Wait for its end and read what it found. Raises HarnessError with its last words."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.stop()
        found = sorted((self._folder / "runs").glob(f"*/{RESULT}"))
        if not found:
            said = (self._folder / "said.log").read_text("utf-8", "replace").strip().splitlines()
            raise HarnessError(f"the robots in the crowd left no result: {said[-1][:200] if said else 'nothing said'}")
        return read_result(found[-1].parent)

    def stop(self) -> None:
        """End it; safe to call twice."""
        if self.running:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)


def compared(calm: Result | None, crowd: Result, moments: Sequence[Moment]) -> tuple[RobotFelt, ...]:
    """Every journey in the crowd beside the same in the calm shop. Users are the most there were."""
    before = {journey.id: journey for journey in calm.journeys} if calm else {}
    users = max((moment.users for moment in moments), default=0)
    return tuple(_felt(before.get(journey.id), journey, calm, crowd, users) for journey in crowd.journeys)


def _felt(
    before: JourneyRecord | None, journey: JourneyRecord, calm: Result | None, crowd: Result, users: int
) -> RobotFelt:
    known = {f.title for f in calm.findings if f.journey == journey.id} if calm else set()
    new = dict.fromkeys(f.title for f in crowd.findings if f.journey == journey.id and f.title not in known)
    return RobotFelt(
        journey=journey.id,
        name=journey.name,
        device=journey.device,
        calm=before.index if before else None,
        crowd=journey.index,
        users=users,
        outcome=journey.outcome,
        seconds=journey.seconds,
        findings=tuple(new),
    )


def result_of(robots: RobotRun | None) -> tuple[Result | None, str]:
    """The result, or the sentence why there is none."""
    try:
        return (robots.result() if robots else None), ""
    except JourneysError as error:
        return None, str(error)
