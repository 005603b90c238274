"""journeys load: a crowd in the shop, by plan."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.live import Live
from rich.markup import escape
from rich.text import Text

from journeys.cli._show import show_result
from journeys.cli._suite import suite_here
from journeys.errors import UsageError
from journeys.load.measuring import Beat, series
from journeys.load.reading import load_plan
from journeys.run.loading import LoadRun
from journeys.run.shop import ended_by_terminal
from journeys.verdict import exit_code


@click.command("load")
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--store", default="", help="A store of journeys.toml; the default one when left out.")
@click.option("--url", default="", help="Another address for that store.")
@click.option("--processes", type=click.IntRange(1, 32), default=1, show_default=True, help="Locust processes here.")
@click.option("--workers", type=click.IntRange(0, 256), default=0, help="Locust workers on other machines to wait for.")
@click.option("--flaws", default="", help="Flaws of the bundled shop to switch on, separated by commas.")
@click.option("--no-allure", is_flag=True, help="Leave the Allure HTML report out.")
def command(plan: Path, store: str, url: str, processes: int, workers: int, flaws: str, no_allure: bool) -> int:
    """Send the crowd of PLAN (a file of load/plans) into the shop, and judge what became of shop and customers."""
    suite = suite_here()
    known = load_plan(plan)
    chosen = tuple(part.strip() for part in flaws.split(",") if part.strip())
    if workers and processes > 1:
        raise UsageError("--processes is for this machine and --workers for others; a crowd has one or the other.")
    ended_by_terminal()
    with Watcher() as watcher:
        run = LoadRun(suite, known, suite.store_name(store), watcher, url, chosen, processes, not no_allure, workers)
        result, written = run.walk()
    show_result(result, written)
    return exit_code(result.verdict)


class Watcher:
    """Shows the crowd: one line that is kept up to date on a terminal, one line for every stage elsewhere."""

    def __init__(self) -> None:
        self._console = Console(file=sys.stdout, highlight=False)
        self._live = Live(Text(""), console=self._console, transient=True, refresh_per_second=4)
        self._stage = -1
        self._done = self._failed = 0

    def __enter__(self) -> Watcher:
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()

    def says(self, sentence: str) -> None:
        """What begins now."""
        self._console.print(escape(sentence), soft_wrap=True)

    def beats(self, beat: Beat, stage: int, faults: tuple[str, ...]) -> None:
        """A second of the crowd."""
        (moment,) = series((beat,))
        self._done += moment.walks_done
        self._failed += moment.walks_failed
        slow = f"{moment.p95:.2f} s" if moment.p95 is not None else "-"
        broken = f"  broken: {'; '.join(faults)}" if faults else ""
        line = f"{beat.at:5.0f} s  {beat.users:4} users  {self._done} walks, {self._failed} failed  p95 {slow}{broken}"
        if self._console.is_terminal:
            self._live.update(Text(line))
        elif stage != self._stage:
            self._console.print(escape(line), soft_wrap=True)
        self._stage = stage
