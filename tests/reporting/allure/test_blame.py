from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from journeys.model.journey import Blame, Outcome
from journeys.reporting.allure.blame import CATEGORIES, judged, stepped
from tests.reporting import samples


@pytest.mark.parametrize(
    ("outcome", "blame", "status", "category"),
    [
        ("blocked", "shop", "failed", "The shop hurts"),
        ("blocked", "environment", "broken", "The environment broke"),
        ("robot-failed", "robot", "broken", "The robot failed"),
        ("robot-failed", "environment", "broken", "The environment broke"),
        ("skipped", "", "skipped", None),
        ("not-applicable", "", "skipped", None),
        ("completed", "", "passed", None),
    ],
)
def test_each_end_has_its_status_and_category(
    tmp_path: Path, outcome: Outcome, blame: Blame, status: str, category: str | None
) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {}, outcome=outcome, blame=blame, reason="Why.")
    said, details = judged(one, ())
    message = details.message if details else ""
    fitting = [
        c["name"] for c in CATEGORIES if said in c["matchedStatuses"] and re.match(str(c["messageRegex"]), message)
    ]
    assert said == status
    assert fitting == ([category] if category else [])


def test_a_completed_journey_with_findings_passes_and_says_so(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    status, details = judged(one, (samples.finding(1, "S3"),))
    assert status == "passed"
    assert details is not None
    assert details.message == "The shop hurts: 1 finding, the worst S3 (Hurts trust)"


def test_a_broken_expectation_fails_its_step_and_its_journey(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    step = one.steps[3]
    broken = replace(step, expectations=tuple(replace(wish, held=False) for wish in step.expectations))
    assert stepped(step)[0] == "passed"
    assert stepped(broken)[0] == "failed"
    assert judged(replace(one, steps=(broken,)), ())[0] == "failed"
