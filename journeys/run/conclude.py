"""From a walked run to its judgement and reports."""

from __future__ import annotations

import os
from pathlib import Path

from journeys.evidence.codec import encode
from journeys.evidence.store import RunStore
from journeys.model.result import Result
from journeys.reporting import ALL, load_branding, write_reports
from journeys.reporting import read_result as read_document
from journeys.reporting.branding import Branding
from journeys.verdict import judge

RESULT = "result.json"
BRANDING = "branding.toml"
ALLURE_HTML = "allure-html"


def conclude(
    store: RunStore, *, reports: Path, baseline: Path | None = None, html: bool = True, latest: bool = True
) -> tuple[Result, tuple[Path, ...]]:
    """Judge a run, write result.json and every report, and point `latest` at it.

    `reports` is the suite's folder of report settings; `html` False leaves Allure's HTML out, `latest` False leaves
    `latest` where it points.

    Raises EvidenceError when the evidence cannot be read.
    """
    result = judge_again(store, baseline=baseline)
    formats = [name for name in ALL if html or name != ALLURE_HTML]
    written = write_reports(result, store.folder, branding=branding_of(reports), formats=formats)
    if latest:
        point_latest(store.folder)
    return result, written


def branding_of(reports: Path) -> Branding | None:
    """The suite's own look, if its reports folder holds a branding.toml. Raises ConfigError."""
    path = reports / BRANDING
    return load_branding(path) if path.is_file() else None


def judge_again(store: RunStore, *, baseline: Path | None = None) -> Result:
    """Judge saved evidence and write result.json. The same evidence gives the same bytes."""
    result = judge(store, baseline=read_result(baseline) if baseline else None)
    (store.folder / RESULT).write_bytes(encode(result))
    return result


def read_result(run: Path) -> Result:
    """The judgement of a run folder (or a result.json). Raises EvidenceError when there is none."""
    return read_document(run if run.is_file() else run / RESULT)


def point_latest(folder: Path) -> Path:
    """Make `latest` beside the folder of runs lead to this run: a link, or a file with its path where links fail."""
    latest = folder.parent.parent / "latest"
    part = latest.with_name(f".latest-{os.getpid()}")
    try:
        part.unlink(missing_ok=True)
        part.symlink_to(os.path.relpath(folder, latest.parent), target_is_directory=True)
        part.replace(latest)
    except OSError:
        part.write_text(f"{folder}\n", "utf-8")
        part.replace(latest)
    return latest
