"""The life of a run in the controlling process: shop, plan, walk, judgement, reports."""

from __future__ import annotations

import io
import threading
from collections.abc import Generator
from contextlib import ExitStack
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from journeys.channels.browsers import browser_path, no_browser
from journeys.config import BUNDLED
from journeys.errors import HARNESS, JourneysError, UsageError
from journeys.evidence.store import RunHeader, RunStore
from journeys.gherkin.lint import shown
from journeys.model.earlier import Earlier
from journeys.model.result import Result
from journeys.run.earlier import earlier, runner_label
from journeys.run.options import Options
from journeys.run.plan import KEY, Plan, fresh_folder
from journeys.run.shop import Shop, bundled_shop, reachable

JUDGING = "journeys.run.conclude"
"""Judges and reports; what it needs takes as long to load as everything a walk needs, and is not needed before."""


def _prepare_to_conclude() -> None:
    import_module(JUDGING)
    from journeys.reporting import prepare  # noqa: PLC0415 - see JUDGING

    prepare()


class Controller:
    """Registered as a plugin in the controlling process of a run with journeys. `planned` lists journey ids."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.plan: Plan | None = None
        self.result: Result | None = None
        self.planned: tuple[str, ...] = ()
        self.reports: tuple[Path, ...] = ()
        self._shop: Shop | None = None
        self._post = ExitStack()
        self._started = ""
        self._runner = runner_label()
        self._earlier: dict[str, Earlier] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Make sure of everything a walk needs, or end with one sentence."""
        if session.config.option.collectonly:
            return
        try:
            self._prepare()
        except JourneysError as error:
            pytest.exit(str(error), returncode=error.exit_code)

    def _prepare(self) -> None:
        """Browser, shop, the run's folder."""
        options = self.options
        if options.baseline:
            from journeys.run.conclude import read_result  # noqa: PLC0415 - see JUDGING

            read_result(options.baseline)
        if browser_path() is None:
            raise no_browser()
        brief = options.suite.brief(options.store, options.url)
        if brief.url == BUNDLED:
            self._shop = bundled_shop(options.flaws)
        elif options.flaws:
            raise UsageError("only the bundled shop has flaws to switch on.", do="Leave --flaws out.")
        url = self._shop.url if self._shop else brief.url
        reachable(url, brief.agent)
        folder = self._folder()
        self._started = datetime.now(UTC).isoformat(timespec="seconds")
        from journeys.run.post import post_office  # noqa: PLC0415 - with the mail rooms; a worker's are not waited for

        smtp = self._post.enter_context(post_office(brief, folder, bundled=self._shop is not None))
        self._earlier = earlier(folder.parent, options.store, url, self._runner)
        self.plan = Plan(folder.name, str(folder), url, self._shop.token if self._shop else "", smtp)
        self._begin(())

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Hand the plan to an xdist worker."""
        if self.plan:
            node.workerinput[KEY] = self.plan.pack()

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """What will be walked is known: write it down before the first step."""
        from journeys.run.collect import JourneyItem  # noqa: PLC0415 - a process that only sends workers collects nothing

        items = [item for item in session.items if isinstance(item, JourneyItem)]
        if self.plan and not session.config.option.collectonly and items:
            self._begin(tuple(item.journey("", "").id for item in items))

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: Any, ids: list[str]) -> None:
        """The same when workers collect: every worker sends the same ids. While they walk, load what judges them."""
        if self.plan:
            if not self.planned:
                threading.Thread(target=_prepare_to_conclude, daemon=True).start()
            self._begin(tuple(self._journey_id(node.config.rootpath, i) for i in ids if ".feature::" in i))

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> Generator[None, None, None]:
        """Judge and report what was walked; the exit code is the verdict's."""
        try:
            yield
        finally:
            if self._shop:
                self._shop.stop()
            self._post.close()
        if self.plan is None:
            return
        interrupted = exitstatus in {pytest.ExitCode.INTERRUPTED, pytest.ExitCode.INTERNAL_ERROR}
        from journeys.verdict import exit_code  # noqa: PLC0415 - see JUDGING

        store = RunStore(Path(self.plan.folder))
        if not interrupted:
            store.finish(datetime.now(UTC).isoformat(timespec="seconds"))
        try:
            self.result, self.reports = self._conclude(store)
        except JourneysError as error:
            session.exitstatus = error.exit_code
            raise
        verdict = exit_code(self.result.verdict)
        others_failed = exitstatus == pytest.ExitCode.TESTS_FAILED and verdict == 0
        session.exitstatus = HARNESS if interrupted else int(exitstatus) if others_failed else verdict

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Where the reports are, for those who run plain pytest."""
        if self.result is None:
            return
        from journeys.reporting import print_summary  # noqa: PLC0415 - see JUDGING

        terminalreporter.write_sep("-", "journeys")
        with io.StringIO() as text:
            print_summary(self.result, Console(file=text, width=100))
            terminalreporter.write_line(text.getvalue())
        for path in self.reports:
            terminalreporter.write_line(str(path))

    def _folder(self) -> Path:
        try:
            return fresh_folder(self.options.runs, self.options.store)
        except OSError as error:
            what = f"runs cannot be kept here ({error.strerror})."
            raise UsageError(what, where=str(self.options.runs), do="--out names another folder.") from error

    def _conclude(self, store: RunStore) -> tuple[Result, tuple[Path, ...]]:
        from journeys.run.conclude import conclude  # noqa: PLC0415 - see JUDGING

        options = self.options
        reports = options.suite.root / options.suite.suite.reports
        return conclude(store, reports=reports, baseline=options.baseline, html=options.allure)

    def _journey_id(self, rootpath: Path, nodeid: str) -> str:
        """Pytest counts from its rootdir, journeys from their suite."""
        file, _, name = nodeid.partition("::")
        return f"{shown((rootpath / file).resolve(), self.options.suite.root)}::{name}"

    def _begin(self, ids: tuple[str, ...]) -> None:
        assert self.plan
        self.planned = ids
        options = self.options
        suite = options.suite
        RunStore(Path(self.plan.folder)).begin(
            RunHeader(
                id=self.plan.id,
                started=self._started,
                store=options.store,
                url=self.plan.url,
                seed=options.seed,
                versions={name: version(name) for name in ("journeys", "playwright", "pytest-bdd")},
                journeys=ids,
                criticality=suite.criticality(options.store),
                budgets=suite.gate,
                mutes=suite.mutes,
                owned=suite.brief(options.store).owned,
                runner=self._runner,
                earlier=self._earlier,
                visit=bool(options.visit.mode),
                flaws=options.flaws,
            )
        )
