"""Whose fault: Allure's status and message of a journey, and the categories that sort by it."""

from __future__ import annotations

from allure_commons.model2 import Status, StatusDetails

from journeys.model.result import FindingRecord, JourneyRecord, StepRecord
from journeys.reporting.text import count, line
from journeys.reporting.words import OUTCOME, SEVERITY

SHOP, ROBOT, ENVIRONMENT = "The shop hurts", "The robot failed", "The environment broke"

CATEGORIES = [
    {"name": SHOP, "messageRegex": f"^{SHOP}.*", "matchedStatuses": [Status.FAILED, Status.BROKEN, Status.PASSED]},
    {"name": ROBOT, "messageRegex": f"^{ROBOT}.*", "matchedStatuses": [Status.FAILED, Status.BROKEN]},
    {"name": ENVIRONMENT, "messageRegex": f"^{ENVIRONMENT}.*", "matchedStatuses": [Status.FAILED, Status.BROKEN]},
]

_STEP = {
    "passed": Status.PASSED,
    "failed": Status.FAILED,
    "blocked": Status.FAILED,
    "robot-failed": Status.BROKEN,
    "skipped": Status.SKIPPED,
    "not-applicable": Status.SKIPPED,
}


def judged(journey: JourneyRecord, findings: tuple[FindingRecord, ...]) -> tuple[str, StatusDetails | None]:
    """Status and message of a journey with its active findings, worst first.

    A journey that reached its goal passes although it has findings: the gate judges those, and they are shown.
    """
    reason = line(journey.reason or OUTCOME[journey.outcome], 500)
    if journey.outcome in {"skipped", "not-applicable"}:
        return Status.SKIPPED, StatusDetails(message=reason)
    if journey.blame == "environment":
        return Status.BROKEN, StatusDetails(message=f"{ENVIRONMENT}: {reason}")
    if journey.outcome == "robot-failed" or journey.blame == "robot":
        return Status.BROKEN, StatusDetails(message=f"{ROBOT}: {reason}")
    if journey.outcome == "blocked":
        return Status.FAILED, StatusDetails(message=f"{SHOP}: {reason}")
    broken = [wish for step in journey.steps for wish in step.expectations if not wish.held]
    if broken:
        told = line("; ".join(f"{w.text}: expected {w.expected}, observed {w.observed}" for w in broken), 500)
        return Status.FAILED, StatusDetails(message=f"{SHOP}: {told}")
    if findings:
        told = f"{count(len(findings), 'finding')}, the worst {findings[0].severity} ({SEVERITY[findings[0].severity]})"
        return Status.PASSED, StatusDetails(message=f"{SHOP}: {told}", known=findings[0].state == "known" or None)
    return Status.PASSED, None


def stepped(step: StepRecord) -> tuple[str, StatusDetails | None]:
    """Status and message of a step; a broken expectation fails the step it belongs to."""
    status = _STEP[step.outcome]
    if status == Status.PASSED and any(not wish.held for wish in step.expectations):
        status = Status.FAILED
    return status, StatusDetails(message=line(step.reason, 500)) if step.reason else None
