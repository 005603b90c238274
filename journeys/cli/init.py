"""journeys init: a suite of one's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

import journeys
from journeys.config import FILE_NAME
from journeys.errors import HarnessError, UsageError

PARTS = ("features", "steps", "load", "reports", "conftest.py", FILE_NAME)
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "runs", "latest")


@click.command("init")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def command(folder: Path) -> int:
    """Write features, steps, report settings and a journeys.toml to FOLDER; they are yours from then on."""
    write_suite(folder)
    click.echo(f"A suite was written to {folder}. Next: name your store in {folder / FILE_NAME}, then `journeys run`.")
    return 0


def write_suite(folder: Path) -> None:
    """Copy the suite that ships with the engine. Raises UsageError when something of that name is there already."""
    source = _source()
    taken = [part for part in PARTS if (folder / part).exists()]
    if taken:
        raise UsageError(f"{', '.join(taken)} is already there; nothing was written.", where=str(folder))
    try:
        _copy(source, folder)
    except OSError as error:
        raise UsageError(f"a suite cannot be written here ({error.strerror or error}).", where=str(folder)) from error


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        here = source / part
        if here.is_dir():
            shutil.copytree(here, folder / part, ignore=LEFT_OUT)
        elif here.exists():
            shutil.copy2(here, folder / part)


def _source() -> Path:
    """The suite in the wheel, or this repository's own."""
    package = Path(journeys.__file__).parent
    for place in (package / "suite", package.parent):
        if (place / FILE_NAME).exists():
            return place
    raise HarnessError("the suite that ships with the engine is missing.", do="Install journeys again.")
