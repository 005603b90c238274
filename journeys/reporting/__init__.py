"""Reports: everything here reads one document, result.json, and nothing else of the engine.

`FORMATS` is the menu of formats, in the order they are written. A new format is a module with FORMAT and write(job),
and one line here.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from journeys.model.result import Result
from journeys.reporting import findings_csv, html, junit, markdown
from journeys.reporting.branding import Branding, load_branding
from journeys.reporting.console import print_summary
from journeys.reporting.load import read_result, validate
from journeys.reporting.protocol import Job, Writer

__all__ = ["ALL", "FORMATS", "load_branding", "print_summary", "read_result", "validate", "write_reports"]

FORMATS: tuple[Writer, ...] = (
    html,
    junit,
    markdown,
    findings_csv,
)
ALL: tuple[str, ...] = tuple(writer.FORMAT for writer in FORMATS)


def write_reports(
    result: Result, run_folder: Path, *, branding: Branding | None = None, formats: Collection[str] = ALL
) -> tuple[Path, ...]:
    """Render a result into its run's folder; return what was written, report.html first.

    `formats` picks from ALL. Screenshots are read from `run_folder`.
    """
    job = Job(result, run_folder, branding or Branding())
    return tuple(path for writer in FORMATS if writer.FORMAT in formats for path in writer.write(job))
