"""journeys report: the reports of a judged run, written again."""

from __future__ import annotations

from pathlib import Path

import click

from journeys.cli._show import show_result
from journeys.cli._suite import run_folder
from journeys.config import find, load
from journeys.errors import PASSED
from journeys.reporting import write_reports
from journeys.run.conclude import branding_of, read_result


@click.command("report")
@click.argument("run")
def command(run: str) -> int:
    """Write every report of RUN again from its result.json."""
    folder = run_folder(run)
    result = read_result(folder)
    show_result(result, write_reports(result, folder, branding=branding_of(_reports())))
    return PASSED


def _reports() -> Path:
    """The settings folder of the suite here; the current folder where there is no suite."""
    path = find(Path.cwd())
    suite = load(path) if path else None
    return suite.root / suite.suite.reports if suite else Path.cwd()
