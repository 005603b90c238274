"""A load run in Allure: one test for the plan, a step for every rule, the measurements as an attachment."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict
from pathlib import Path

from allure_commons.model2 import Attachment, Label, Parameter, StatusDetails, TestResult, TestStepResult
from allure_commons.types import LabelType

from journeys.model.load import Load
from journeys.model.result import Result, Rule
from journeys.reporting.among import Among, among, crowds
from journeys.reporting.outages import Measure, outages
from journeys.reporting.text import line
from journeys.reporting.words import number

_SPACE = uuid.UUID("5b1f1d0a-9b61-4a3b-8a0b-6f0a3a0f5c77")


def case(result: Result, load: Load, folder: Path, begun: int) -> TestResult:
    """The plan as a test; `begun` is in milliseconds. Writes its attachment into `folder`."""
    failed = [rule for rule in result.verdict.rules if not rule.passed]
    broken = any(rule.about == "harness" for rule in failed)
    identity = str(uuid.uuid5(_SPACE, f"{result.run.store} {load.plan}"))
    return TestResult(
        uuid=str(uuid.uuid5(_SPACE, f"{result.run.id} load")),
        name=line(load.title, 200),
        fullName=f"load/{line(load.plan, 200)}",
        historyId=identity,
        testCaseId=identity,
        status="broken" if broken else "failed" if failed else "passed",
        statusDetails=StatusDetails(message="\n".join(_sentence(rule) for rule in failed)) if failed else None,
        stage="finished",
        start=begun,
        stop=begun + round(1000 * load.seconds),
        labels=[
            Label(LabelType.SUITE, "Load"),
            Label(LabelType.FEATURE, "Load"),
            Label(LabelType.STORY, line(load.plan, 100)),
        ],
        parameters=[Parameter("users", str(load.most_users)), Parameter("seconds", f"{load.seconds:.0f}")],
        titlePath=["load", line(load.plan, 120)],
        steps=[*(_step(rule, begun) for rule in result.verdict.rules), *_felt(load, begun)],
        attachments=[_numbers(load, folder, identity)],
    )


def _step(rule: Rule, begun: int) -> TestStepResult:
    status = "passed" if rule.passed else "broken" if rule.about == "harness" else "failed"
    return TestStepResult(name=_sentence(rule), status=status, stage="finished", start=begun, stop=begun)


def _felt(load: Load, begun: int) -> list[TestStepResult]:
    """What customers felt of every fault, and among so many others."""
    told = {
        f"What customers felt: {one.words}": [_measured(measure) for measure in one.measures] for one in outages(load)
    }
    told |= {f"A robot's friction index: {row.name}, {row.device}": _indices(load, row) for row in among(load)}
    return [_told(name, [_told(line(one, 300), [], begun) for one in own], begun) for name, own in told.items()]


def _told(name: str, steps: list[TestStepResult], begun: int) -> TestStepResult:
    return TestStepResult(name=name, status="passed", stage="finished", start=begun, stop=begun, steps=steps)


def _measured(measure: Measure) -> str:
    return f"{measure.name}: the crowd {measure.crowd}, robots {measure.robots}"


def _indices(load: Load, row: Among) -> list[str]:
    walked = [(crowd, felt) for crowd, felt in zip(crowds(load), row.felt, strict=True) if felt]
    return [f"calm shop: {number(row.calm)}", *(f"{crowd.title}: {number(felt.crowd)}" for crowd, felt in walked)]


def _sentence(rule: Rule) -> str:
    return line(f"{rule.rule}: expected {rule.expected}, found {rule.actual}", 400)


def _numbers(load: Load, folder: Path, identity: str) -> Attachment:
    name = f"{identity}-attachment.json"
    (folder / name).write_text(json.dumps(asdict(load), ensure_ascii=False, indent=1), encoding="utf-8")
    return Attachment(name="What was measured", source=name, type="application/json")
