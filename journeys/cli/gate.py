"""journeys gate: may this release go?"""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from journeys.cli._suite import saved_run
from journeys.model.result import Verdict
from journeys.run.conclude import read_result
from journeys.verdict import exit_code, judge


@click.command("gate")
@click.argument("run")
@click.option("--baseline", type=click.Path(path_type=Path), default=None, help="The run of the last release.")
def command(run: str, baseline: Path | None) -> int:
    """Hold RUN against its budgets, and against a baseline when one is given. Every rule is shown."""
    store = saved_run(run)
    result = judge(store, baseline=read_result(baseline) if baseline else None)
    _print(result.verdict)
    return exit_code(result.verdict)


def _print(verdict: Verdict) -> None:
    table = Table("", "rule", "expected", "actual", box=None, pad_edge=False)
    for rule in verdict.rules:
        mark = "[green]passed[/]" if rule.passed else "[red]failed[/]"
        table.add_row(mark, escape(rule.rule), escape(rule.expected), escape(rule.actual))
    console = Console(highlight=False)
    console.print(table)
    console.print("[green]The gate is open.[/]" if verdict.passed else "[red]The gate is closed.[/]")
