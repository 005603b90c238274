"""Getting a browser where there is none: Playwright's own first, then the system's package manager."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from journeys.channels.browsers import VARIABLE, browser_path
from journeys.errors import NoBrowser

Command = Sequence[str]
Run = Callable[[Command], bool]
TIMEOUT_S = 900
MANAGERS: dict[str, tuple[Command, ...]] = {
    "apt-get": (("apt-get", "update"), ("apt-get", "install", "-y", "--no-install-recommends", "chromium")),
    "dnf": (("dnf", "install", "-y", "chromium"),),
    "brew": (("brew", "install", "--cask", "chromium"),),
}


def ensure_browser(
    find: Callable[[], Path | None] = browser_path, run: Run | None = None, has: Callable[[str], object] = shutil.which
) -> Path:
    """The browser, installed first where there is none. Raises NoBrowser, in one sentence, when that fails.

    A browser named by JOURNEYS_BROWSER is never replaced by another one.
    """
    run = run or _run
    found = find()
    if found or os.environ.get(VARIABLE):
        return found or _fail(f"{VARIABLE} names {os.environ[VARIABLE]!r}, which is no browser.")
    tried = []
    for name, commands in _ways(has):
        tried.append(name)
        for command in commands:
            run(command)  # an update that fails may still leave an install that works: what counts is what is found
        found = find()
        if found:
            return found
    return _fail(f"no browser was found, and installing one failed (tried {', '.join(tried)}).")


def _ways(has: Callable[[str], object]) -> list[tuple[str, tuple[Command, ...]]]:
    own = (sys.executable, "-m", "playwright", "install", "--with-deps", "chromium")
    return [("playwright install", (own,)), *((name, MANAGERS[name]) for name in MANAGERS if has(name))]


def _run(command: Command) -> bool:
    try:
        return subprocess.run(command, check=False, timeout=TIMEOUT_S, stdin=subprocess.DEVNULL).returncode == 0  # noqa: S603 - fixed commands
    except (OSError, subprocess.TimeoutExpired):
        return False


def _fail(what: str) -> Path:
    raise NoBrowser(what, do=f"Install Chrome or Chromium, or set {VARIABLE} to its path.")
