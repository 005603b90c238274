"""A run as it is watched: a line per journey, and how it ended."""

from __future__ import annotations

import sys

import pytest
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from journeys.run.controller import Controller
from journeys.run.plan import CONTROLLER, OUTCOME, TOLD

LOOKS = {
    "completed": "green",
    "blocked": "red",
    "robot-failed": "magenta",
    "not-applicable": "yellow",
    "skipped": "yellow",
}


def plain(text: str) -> str:
    """Without control characters: what shops write must not steer a terminal."""
    return "".join(c for c in text if c == "\n" or (c.isprintable() and c != "\u202e"))


class Watcher:
    """A pytest plugin. `controller` is the run's, `stopped` the sentence it was refused with, `crash` what broke it."""

    def __init__(self) -> None:
        self.controller: Controller | None = None
        self.stopped = ""
        self.crash = ""
        self._console = Console(file=sys.stdout, highlight=False)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task = self._bar.add_task("walking", total=None)
        self._done = 0

    @pytest.hookimpl(trylast=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Say where the walk goes."""
        self.controller = session.config.pluginmanager.get_plugin(CONTROLLER)
        if self.controller and self.controller.plan:
            plan = self.controller.plan
            self._console.print(f"Walking [bold]{escape(self.controller.options.store)}[/] at {escape(plan.url)}")
            self._bar.start()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One journey ended (or could not begin)."""
        said = dict(report.user_properties).get(OUTCOME)
        if report.when != "call" and not (report.when == "setup" and report.failed):
            return
        outcome, reason = said if isinstance(said, (tuple, list)) else ("robot-failed", "it could not begin")
        again = str(report.outcome) == "rerun"
        reason = f"{reason} It is tried again." if again else reason
        self._done += not again
        total = len(self.controller.planned) if self.controller else None
        self._bar.update(self._task, completed=self._done, total=total)
        name = report.nodeid.rsplit("::", 1)[-1]
        look = LOOKS.get(str(outcome), "white")
        text = f"[{look}]{outcome:>14}[/]  {escape(name)}  [dim]{report.duration:.0f} s[/]"
        told = dict(report.user_properties).get(TOLD)
        if told:
            self._console.print(escape(plain(str(told))), soft_wrap=True)
        self._console.print(text + (f"\n{'':>16}[dim]{escape(str(reason))}[/]" if reason else ""), soft_wrap=True)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        """The walk is over; judging begins."""
        self._bar.stop()
        if self.controller and self.controller.plan:
            self._console.print("Judging and writing reports ...")

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Remember why a run was refused; Ctrl-C has no sentence."""
        if isinstance(excinfo.value, pytest.exit.Exception):
            self.stopped = str(excinfo.value.msg)

    def pytest_internalerror(self, excrepr: object) -> None:
        """Remember the error nobody foresaw."""
        self.crash = str(excrepr)
