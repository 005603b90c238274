"""findings.csv: every finding as a row, for spreadsheets. Symptoms are included and name their headline."""

from __future__ import annotations

import csv
from pathlib import Path

from journeys.model.result import FindingRecord
from journeys.reporting.protocol import Job
from journeys.reporting.tally import order, tally
from journeys.reporting.text import line
from journeys.reporting.words import OWNER, SEVERITY

FORMAT = "csv"
FILE = "findings.csv"
# What starts a formula in Excel, LibreOffice or Sheets (OWASP, CSV injection), full-width forms included.
FORMULA = tuple("=+-@\t\r＝＋－＠|")
# A cell of Excel holds 32 767 characters.
LONGEST = 2_000

# fmt: off
COLUMNS = (
    "id", "severity", "meaning", "state", "confidence", "owner", "title", "journey", "step", "device", "locale",
    "channel", "url", "expected", "observed", "feels", "remedy", "detector", "tier", "source", "checklist",
    "practice", "gaps", "seen", "looks", "count", "index_points", "symptom_of", "first_seen", "fingerprint",
)
# fmt: on


def write(job: Job) -> tuple[Path, ...]:
    """Render findings.csv into the run's folder. It starts with a byte order mark, so that Excel reads UTF-8."""
    path = job.folder / FILE
    names = {journey.id: journey.name for journey in tally(job.result).journeys.values()}
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for finding in sorted(job.result.findings, key=order):
            writer.writerow(cell(value) for value in _row(finding, names.get(finding.journey, finding.journey)))
    return (path,)


def cell(value: object) -> object:
    """A value as a cell: numbers stay numbers, text that a spreadsheet would run gets an apostrophe in front."""
    if isinstance(value, int | float):
        return value
    text = line(str(value), LONGEST)
    return "'" + text if text.startswith(FORMULA) else text


def _row(finding: FindingRecord, journey: str) -> tuple[object, ...]:
    known = {
        "meaning": SEVERITY[finding.severity],
        "owner": OWNER[finding.owner],
        "journey": journey,
        "step": finding.step + 1,
        "seen": finding.replays.hits,
        "looks": finding.replays.of,
        "checklist": " ".join(finding.checklist),
        "practice": " ".join(finding.practice),
        "gaps": " ".join(finding.gaps),
    }
    return tuple(known[name] if name in known else getattr(finding, name) for name in COLUMNS)
