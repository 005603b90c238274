"""journeys judge: saved evidence, judged again."""

from __future__ import annotations

from pathlib import Path

import click

from journeys.cli._show import show_result
from journeys.cli._suite import saved_run
from journeys.run.conclude import RESULT, judge_again
from journeys.verdict import exit_code


@click.command("judge")
@click.argument("run")
@click.option("--baseline", type=click.Path(path_type=Path), default=None, help="A run to compare with.")
def command(run: str, baseline: Path | None) -> int:
    """Judge the evidence of RUN again, without a browser, and write its result.json."""
    store = saved_run(run)
    result = judge_again(store, baseline=baseline)
    show_result(result, (store.folder / RESULT,))
    return exit_code(result.verdict)
