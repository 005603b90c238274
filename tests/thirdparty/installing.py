"""Where other people's shops are installed: one folder each, apart from what Journeys itself needs."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SHOPS = Path(__file__).parents[2] / ".shops"
"""Ignored by git and kept between runs; `make clean` removes it."""

INSTALL_S = 300
"""Seconds one command of an installation may take."""


class NotInstalledError(Exception):
    """A shop's packages cannot be had here; says why in one sentence."""


def folder_for(name: str, *parts: str) -> Path:
    """The folder of a shop made of `parts` (packages with versions, texts of files). Other parts: another folder."""
    return SHOPS / f"{name}-{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:8]}"


def install(command: list[str], folder: Path) -> None:
    """Run one command of an installation in `folder`. Raises NotInstalledError with the last thing it said."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as failed:
        raise NotInstalledError(f"{command[0]} in {folder.name}: {failed}") from failed
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip() or "it said nothing").splitlines()
        last = next((line for line in reversed(said) if "error" in line.lower()), said[-1])
        raise NotInstalledError(
            f"{Path(command[0]).name} ended with {done.returncode} in {folder.name}: {last.strip()}"
        )


def python_with(name: str, *packages: str) -> Path:
    """The python of a virtual environment that has these packages, made when it is not there yet.

    Raises NotInstalledError when it cannot be made, and leaves nothing half made.
    """
    folder = folder_for(name, *packages)
    python = folder / "venv/bin/python"
    if (folder / "complete").exists():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    install([sys.executable, "-m", "venv", "venv"], folder)
    install([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages], folder)
    (folder / "complete").touch()
    return python


@contextmanager
def installed_or_skipped(shop: str) -> Iterator[None]:
    """Inside, a shop gets installed; where that cannot be done, its tests are skipped and say why."""
    try:
        yield
    except NotInstalledError as reason:
        pytest.skip(f"{shop} cannot be installed here: {reason}")
