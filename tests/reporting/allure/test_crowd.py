"""A load run in Allure: one test, a step for every rule, its numbers attached."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journeys.model.result import Rule
from journeys.reporting import allure
from journeys.reporting.protocol import Job
from tests.reporting.crowded import RULES, crowded


def case(folder: Path, *rules: Rule) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    (written,) = allure.write(Job(crowded(rules or RULES), folder))
    (path,) = written.glob("*-result.json")
    return dict(json.loads(path.read_text()))


def test_every_rule_is_a_step_and_the_numbers_are_attached(tmp_path: Path) -> None:
    found = case(tmp_path)
    rules, felt = found["steps"][: len(RULES)], found["steps"][len(RULES) :]
    assert [step["status"] for step in rules] == ["passed", "failed"]
    assert felt[0]["name"] == "What customers felt: The payment provider does not answer"
    assert felt[0]["steps"][1]["name"] == "Told the truth: the crowd 7 of 8, robots 1 of 1"
    assert felt[2]["name"] == "A robot's friction index: Buy, phone"
    assert [step["name"] for step in felt[2]["steps"]] == ["calm shop: 4", "5 others: 6", "19 to 20 others: 9"]
    assert found["fullName"] == "load/sale.toml"
    (attached,) = found["attachments"]
    assert json.loads((tmp_path / allure.FOLDER / attached["source"]).read_text())["numbers"] == {"orders": 21}


@pytest.mark.parametrize(
    ("about", "passed", "status"), [("harness", False, "broken"), ("shop", False, "failed"), ("shop", True, "passed")]
)
def test_who_failed_is_told_apart(tmp_path: Path, about: Any, passed: bool, status: str) -> None:
    found = case(tmp_path, replace(RULES[1], about=about, passed=passed))
    assert found["status"] == status
    assert ("statusDetails" in found) is not passed


def test_its_history_goes_on_over_runs(tmp_path: Path) -> None:
    assert case(tmp_path / "a")["historyId"] == case(tmp_path / "b")["historyId"]
