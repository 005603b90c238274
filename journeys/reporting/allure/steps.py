"""Gherkin steps as Allure steps: what the shopper did, what was expected, the screenshot, the findings."""

from __future__ import annotations

from collections import defaultdict

from allure_commons.model2 import Parameter, Status, TestStepResult

from journeys.model.result import ExpectationRecord, FindingRecord, JourneyRecord, StepRecord
from journeys.reporting.allure.attach import Shelf
from journeys.reporting.allure.blame import stepped
from journeys.reporting.text import line


def steps(
    journey: JourneyRecord, findings: tuple[FindingRecord, ...], shelf: Shelf, begun: int
) -> list[TestStepResult]:
    """The journey's steps, when they were walked; `begun` is the journey's beginning in milliseconds since the epoch.

    Steps of a result that does not hold their times follow one another.
    """
    places: dict[int, list[FindingRecord]] = defaultdict(list)
    for finding in findings:
        places[finding.step].append(finding)
    made, next_ = [], begun
    for step in journey.steps:
        next_ = begun + round(1000 * step.at) if step.at else next_
        made.append(_step(step, places[step.index], shelf, next_))
        made[-1].parameters = [Parameter("fault", words) for words in _faults(journey, step.index)]
        next_ = made[-1].stop
    return made


def _faults(journey: JourneyRecord, step: int) -> list[str]:
    """What was broken on purpose or mended in this step, in words."""
    armed = [f"broken: {line(one.words, 200)}" for one in journey.faults if one.step == step]
    return armed + [f"mended: {line(one.words, 200)}" for one in journey.faults if one.lifted_step == step]


def _step(step: StepRecord, findings: list[FindingRecord], shelf: Shelf, begun: int) -> TestStepResult:
    status, details = stepped(step)
    ended = begun + round(1000 * step.seconds)
    inner = [TestStepResult(name=line(a, 300), status=Status.PASSED, start=begun, stop=ended) for a in step.actions]
    inner += [_expectation(wish, begun, ended) for wish in step.expectations]
    return TestStepResult(
        name=f"{step.keyword} {line(step.text, 300)}".strip(),
        status=status,
        statusDetails=details,
        stage="finished",
        start=begun,
        stop=ended,
        steps=inner,
        attachments=shelf.file(step.screenshot, "Screenshot") + [shelf.finding(finding) for finding in findings],
    )


def _expectation(wish: ExpectationRecord, begun: int, ended: int) -> TestStepResult:
    told = f"{wish.text}: expected {wish.expected}, observed {wish.observed}"
    status = Status.PASSED if wish.held else Status.FAILED
    return TestStepResult(name=line(told, 300), status=status, start=begun, stop=ended)
