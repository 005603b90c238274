"""Reports: everything here reads one document, result.json, and nothing else of the engine.

`FORMATS` is the menu of formats, in the order they are written. A new format is a module with FORMAT and write(job),
and one line here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from journeys.model.result import Result
from journeys.reporting import allure, allure_html, findings_csv, html, junit, markdown
from journeys.reporting.branding import Branding, load_branding
from journeys.reporting.console import print_summary
from journeys.reporting.load import read_result, validate
from journeys.reporting.protocol import Job, Writer

__all__ = ["ALL", "FORMATS", "load_branding", "prepare", "print_summary", "read_result", "validate", "write_reports"]

FORMATS: tuple[Writer, ...] = (
    html,
    junit,
    markdown,
    findings_csv,
    allure,
    allure_html,
)
ALL: tuple[str, ...] = tuple(writer.FORMAT for writer in FORMATS)


def prepare() -> None:
    """Do what `write_reports` would do first and needs no result for."""
    html.prepare()


def write_reports(
    result: Result,
    run_folder: Path,
    *,
    branding: Branding | None = None,
    formats: Collection[str] = ALL,
    say: Callable[[str], object] | None = None,
) -> tuple[Path, ...]:
    """Render a result into its run's folder; return what was written, report.html first.

    `formats` picks from ALL. Screenshots are read from `run_folder`. `say` is told in one sentence when an extra could
    not be made; without it that is logged as a warning. Raises ValueError for a format that does not exist.
    """
    unknown = sorted(set(formats) - set(ALL))
    if unknown:
        raise ValueError(f"no report format {', '.join(unknown)}; there are {', '.join(ALL)}")
    job = Job(result, run_folder, branding or Branding(), **({"say": say} if say else {}))
    chosen = [writer for writer in FORMATS if writer.FORMAT in formats]
    written: dict[str, tuple[Path, ...]] = {}
    with ThreadPoolExecutor(max_workers=1) as pool:
        # Allure's HTML takes longest and waits for another process: it starts as soon as its input is there.
        if allure in chosen:
            written[allure.FORMAT] = allure.write(job)
        slow = pool.submit(allure_html.write, job) if allure_html in chosen else None
        for writer in chosen:
            if writer not in (allure, allure_html):
                written[writer.FORMAT] = writer.write(job)
        if slow:
            written[allure_html.FORMAT] = slow.result()
    return tuple(path for writer in chosen for path in written[writer.FORMAT])
