"""A crowd as a process of its own: Locust, started headless, watched by its pulse, stopped for sure."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from journeys.errors import HarnessError, UsageError
from journeys.load.measuring import FAILURES, PULSE, STATS, Pulse, PulseReader

LOCUSTFILE = "load/locustfile.py"
LOG = "locust.log"
START_SECONDS = 60.0
WAIT_SECONDS = 120.0  # for workers from other machines
END_SECONDS = 20.0
STATS_PREFIX = STATS.removesuffix("_stats.csv")
assert FAILURES.startswith(STATS_PREFIX)


class Crowd:
    """Locust with a plan, in a process group of its own so that it can be stopped whole.

    `processes` is how many there are of it on this machine, `others` how many workers come from other machines.
    """

    def __init__(
        self, suite: Path, folder: Path, environment: Mapping[str, str], processes: int = 1, others: int = 0
    ) -> None:
        self.folder = folder
        self._pulse = PulseReader(folder / PULSE)
        locustfile = suite / LOCUSTFILE
        if not locustfile.is_file():
            raise UsageError(
                "the suite has no locustfile.", where=str(locustfile), do="`journeys init DIR` writes one."
            )
        command = [sys.executable, "-m", "locust", "-f", str(locustfile), "--headless", "--only-summary"]
        command += ["--csv", str(folder / STATS_PREFIX), "--exit-code-on-error", "0", "--stop-timeout", "5"]
        command += ["--processes", str(processes)] if processes > 1 else []
        if others:
            command += ["--master", "--expect-workers", str(others), "--expect-workers-max-wait", f"{WAIT_SECONDS:g}"]
        with (folder / LOG).open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and arguments
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=suite,
                start_new_session=True,
                env={**os.environ, **environment},
            )

    @property
    def running(self) -> bool:
        """Whether it is still at it."""
        return self._process.poll() is None

    @property
    def pulse(self) -> Pulse:
        """Everything it told so far."""
        return self._pulse.pulse()

    def wait(self, seconds: float) -> None:
        """Wait for its end, `seconds` at the most."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return

    def stop(self) -> None:
        """End it, its workers too; safe to call twice."""
        if self.running:
            self._signal(signal.SIGTERM)
            self.wait(END_SECONDS)
        self._signal(signal.SIGKILL)
        self._process.wait(END_SECONDS)

    def check(self) -> None:
        """Raises HarnessError, or UsageError with Locust's own sentence, where it ended without having begun."""
        if self._process.poll() in (None, 0) or self.pulse.began:
            return
        said = (self.folder / LOG).read_text("utf-8", "replace").strip().splitlines()
        words = said[-1][:300] if said else "it said nothing"
        if self._process.returncode == UsageError.exit_code:
            raise UsageError(words)
        raise HarnessError(f"the crowd did not come: {words}", where=str(self.folder / LOG))

    def _signal(self, number: signal.Signals) -> None:
        try:
            os.killpg(self._process.pid, number)
        except ProcessLookupError:
            return
