"""What a run ends with on the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from journeys.model.result import Result
from journeys.run.controller import Controller


def show(controller: Controller) -> None:
    """The table of a run, and where its reports are."""
    if controller.result is None:
        click.secho("The run could not be judged.", fg="red", err=True)
        return
    show_result(controller.result, controller.reports)


def show_result(result: Result, reports: tuple[Path, ...]) -> None:
    """The table of a result, and the paths of its reports."""
    from journeys.reporting import print_summary  # noqa: PLC0415 - a walk does not wait for it to be loaded

    console = Console(file=sys.stdout, highlight=False)
    print_summary(result, console)
    for path in reports:
        console.print(escape(str(path)), soft_wrap=True)
    if not result.run.complete:
        console.print("[red]The run was cut off: what was walked is kept, but it proves nothing about the rest.[/]")
