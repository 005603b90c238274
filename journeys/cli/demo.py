"""journeys demo: the main job out of the box."""

from __future__ import annotations

import os
from pathlib import Path

import click

from journeys import config as toml
from journeys.cli._show import show
from journeys.cli._walk import walk
from journeys.cli.init import write_suite
from journeys.errors import FRICTION, HARNESS, PASSED
from journeys.model.result import Result

FLAWS = (
    "promo-accepted-not-applied",
    "fee-late",
    "data-lost-on-error",
    "target-too-small",
    "ask-twice",
    "autocomplete-missing",
)
"""Believable together: a shop like this is met every day."""

FOLDER = "journeys-demo"
TAGS = "not recovery or smoke"
"""Processes are broken in three journeys only: `journeys run --tags recovery` walks all of them."""


@click.command("demo")
@click.option("--clean", is_flag=True, help="Walk the shop without flaws; friction of S2 or above is then a failure.")
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True, help="Walk this many at once.")
@click.option("--headed", is_flag=True, help="Show the browser.")
@click.option("--no-allure", is_flag=True, help="Leave the Allure HTML report out.")
def command(clean: bool, workers: int, headed: bool, no_allure: bool) -> int:
    """Start the bundled shop with six believable flaws, walk every journey, report.

    Friction is what this walk is meant to find: the exit code is 0 when the walk itself went well. With --clean the
    shop has no flaws, and any finding of severity S2 or above ends in exit code 1.
    """
    suite = _suite()
    os.chdir(suite.root)
    arguments = [str(suite.features), "--store", _bundled(suite), "-m", TAGS]
    arguments += [] if clean else ["--flaws", ",".join(FLAWS)]
    arguments += ["--headed"] * headed + ["--no-allure"] * no_allure
    code, controller = walk(suite.root, arguments, workers)
    show(controller)
    return _code(code, controller.result, clean)


def _code(code: int, result: Result | None, clean: bool) -> int:
    if code == HARNESS or result is None:
        return HARNESS
    if not clean:
        click.echo("This friction was planted: the demo is meant to find it, so it ends well (exit code 0).")
        return PASSED
    found = [finding for finding in result.findings if finding.severity in {"S2", "S3", "S4"}]
    for finding in found:
        click.secho(f"{finding.severity} {finding.detector}: {finding.title} ({finding.journey})", fg="red", err=True)
    return FRICTION if found else code


def _suite() -> toml.Config:
    """The suite here when it has a bundled store, else one written for the demo."""
    here = toml.find(Path.cwd())
    if here:
        suite = toml.load(here)
        if _bundled(suite):
            return suite
    folder = Path.cwd() / FOLDER
    if not (folder / toml.FILE_NAME).exists():
        write_suite(folder)
        click.echo(f"A suite for the demo was written to {folder}.")
    return toml.load(folder / toml.FILE_NAME)


def _bundled(suite: toml.Config) -> str:
    return next((name for name, store in suite.raw_stores.items() if store.get("url") == toml.BUNDLED), "")
