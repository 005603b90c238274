"""Walking from the command line: pytest in this process, its own words kept away."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from journeys.cli._progress import Watcher
from journeys.errors import HARNESS, HarnessError, JourneysError, UsageError
from journeys.run.checking import no_running_loop
from journeys.run.controller import Controller
from journeys.run.shop import ended_by_terminal

QUIET = (
    "-p",
    "no:terminal",
    "-p",
    "no:cacheprovider",
    "-W",
    "default",
    "--timeout=0",
    "--capture=fd",
    "-o",
    "addopts=",
)

UNUSED = ("unraisableexception", "threadexception", "allure_pytest", "anyio", "faker")
LEAN = ("--assert=plain", *(part for name in UNUSED for part in ("-p", f"no:{name}")))
"""For a suite that is ours alone: its steps assert nothing, and need no other plugin. Spares a worker a second."""

STEALING = ("--dist", "worksteal")
IN_TURN = ("--dist", "load", "--maxschedchunk", "1")
"""For few journeys, the long ones in the middle: whoever is free takes the next."""


def walk(
    root: Path, arguments: list[str], workers: int, *, ours: bool = False, warm: Sequence[str] = ()
) -> tuple[int, Controller]:
    """Walk with these pytest arguments; returns the exit code and the controller with result and reports.

    `ours` says that nobody else wrote into the suite; `warm` are specs of workers that are started already (see
    run.warm). Raises the JourneysError a run was refused with.
    """
    no_running_loop()
    ended_by_terminal()
    watcher = Watcher()
    said = io.StringIO()
    started = [part for spec in warm for part in ("--tx", spec)] or ["-n", str(workers)]
    spread = [*started, *(IN_TURN if ours else STEALING)] if workers > 1 else ["-p", "no:xdist"]
    os.environ.setdefault("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "")
    with contextlib.redirect_stderr(said):
        code = int(
            pytest.main([f"--rootdir={root}", *QUIET, *(LEAN if ours else ()), *spread, *arguments], plugins=[watcher])
        )
    if watcher.stopped:
        raise _RefusedError(watcher.stopped, code)
    if watcher.crash:
        raise HarnessError(f"the walk crashed: {watcher.crash.strip().splitlines()[-1]}")
    if code == pytest.ExitCode.USAGE_ERROR:
        raise UsageError(f"{_last_line(said.getvalue())}")
    if watcher.controller is None or watcher.controller.plan is None:
        raise HarnessError(f"nothing was walked. {_last_line(said.getvalue())}")
    return code if watcher.controller.result else HARNESS, watcher.controller


class _RefusedError(JourneysError):
    """A run that was refused inside pytest, with the code it was refused with."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.exit_code = code


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].removeprefix("ERROR: ") if lines else ""
