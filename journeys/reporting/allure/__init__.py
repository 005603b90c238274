"""allure-results/: every journey a test, every Gherkin step a step, every finding an attachment under its step.

Written in Allure's own records (allure_commons.model2). Allure is an output, not the backbone: nothing reads it back.
Times and durations are those of the walk; a journey whose evidence does not hold its beginning stands at the run's.
"""

from __future__ import annotations

import json
import shutil
import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

import attr
from allure_commons.model2 import TEST_CASE_PATTERN, TestResult

from journeys.model.result import JourneyRecord
from journeys.reporting.allure import crowd
from journeys.reporting.allure.attach import Shelf
from journeys.reporting.allure.blame import CATEGORIES, judged
from journeys.reporting.allure.labels import identity, labels, parameters
from journeys.reporting.allure.steps import steps
from journeys.reporting.protocol import Job
from journeys.reporting.tally import Tally, tally
from journeys.reporting.text import line
from journeys.reporting.words import ACTIVE, STRAIN, number

FORMAT = "allure"
FOLDER = "allure-results"

# Names of results are made from run and journey, so that rendering twice gives the same files.
_SPACE = uuid.UUID("9d2f6f0e-5f0c-4a43-9a3b-6c1f7f9d2b11")


def write(job: Job) -> tuple[Path, ...]:
    """Write the results folder anew."""
    folder = job.folder / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shelf, sums = Shelf(job, folder), tally(job.result)
    for journey in job.result.journeys:
        _save(folder, _case(journey, sums, shelf))
    if job.result.load:
        _save(folder, crowd.case(job.result, job.result.load, folder, _milliseconds(job.result.run.started)))
    (folder / "categories.json").write_text(json.dumps(CATEGORIES, indent=1), encoding="utf-8")
    (folder / "environment.properties").write_text(_environment(job), encoding="utf-8")
    return (folder,)


def _case(journey: JourneyRecord, sums: Tally, shelf: Shelf) -> TestResult:
    found = sums.by_journey.get(journey.id, ())
    active = tuple(finding for finding in found if finding.state in ACTIVE)
    begun = _milliseconds(journey.started) or _milliseconds(sums.result.run.started)
    status, details = judged(journey, active)
    case = TestResult(
        uuid=str(uuid.uuid5(_SPACE, f"{sums.result.run.id} {journey.id}")),
        name=f"{line(journey.name, 200)} ({line(journey.device, 30)}, {line(journey.locale, 20)})",
        fullName=line(journey.id, 600),
        historyId=identity(journey),
        testCaseId=identity(journey),
        status=status,
        statusDetails=details,
        stage="finished",
        start=begun,
        stop=begun + round(1000 * journey.seconds),
        description=_description(journey),
        labels=labels(journey, active),
        parameters=parameters(journey),
        titlePath=[line(part, 120) for part in journey.feature.split("/")],
        steps=steps(journey, found, shelf, begun),
    )
    placed = {step.index for step in journey.steps}
    case.attachments = [shelf.finding(finding) for finding in found if finding.step not in placed]
    case.attachments += [shelf.data(found)] if found else []
    case.attachments += shelf.file(journey.trace, "Trace: open with playwright show-trace")
    return case


def _description(journey: JourneyRecord) -> str:
    """Plain words only: Allure reads this as Markdown, so no shop text goes in."""
    return f"Friction index {number(journey.index)} of 100 ({journey.band}). {STRAIN}"


def _milliseconds(moment: str) -> int:
    """Since the epoch; 0 for what is no ISO time."""
    try:
        return round(1000 * datetime.fromisoformat(moment).timestamp())
    except ValueError:
        return 0


def _save(folder: Path, case: TestResult) -> None:
    data: dict[str, Any] = attr.asdict(case, filter=lambda _, value: bool(value) or value is False)
    name = TEST_CASE_PATTERN.format(prefix=case.uuid)
    (folder / name).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def _environment(job: Job) -> str:
    """Java properties: keys without spaces, values on one line, anything but ASCII as an escape."""
    run = job.result.run
    facts = {
        "store": run.store,
        "url": run.url,
        "run": run.id,
        "seed": str(run.seed),
        "complete": "yes" if run.complete else "no, the run was cut off",
        "gate": "passed" if job.result.verdict.passed else "failed",
        "store.index": number(job.result.verdict.index),
        **{f"version.{name}": version for name, version in run.versions.items()},
    }
    return "".join(f"{_key(name)}={_ascii(value)}\n" for name, value in facts.items())


def _key(name: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in ".-_") else "_" for c in name)


def _ascii(value: str) -> str:
    escaped = line(value, 300).replace("\\", "\\\\")
    return "".join(c if " " <= c <= "~" else f"\\u{ord(c):04x}" for c in escaped if ord(c) < 0x10000)
