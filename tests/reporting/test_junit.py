from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from journeys.model.journey import Blame, Outcome
from journeys.model.result import ExpectationRecord, Result
from journeys.reporting import junit
from journeys.reporting.protocol import Job
from tests.reporting import samples
from tests.reporting.crowded import crowded


def suite(result: Result, folder: Path) -> ET.Element:
    (path,) = junit.write(Job(result, folder))
    found = ET.parse(path).getroot().find("testsuite")
    assert found is not None
    return found


def test_every_run_is_valid_xml_with_a_case_per_journey(result: Result, tmp_path: Path) -> None:
    found = suite(result, tmp_path)
    assert len(found.findall("testcase")) == len(result.journeys) == int(found.attrib["tests"])


@pytest.mark.parametrize(
    ("outcome", "blame", "element"),
    [
        ("completed", "", None),
        ("blocked", "shop", "failure"),
        ("blocked", "environment", "error"),
        ("robot-failed", "robot", "error"),
        ("skipped", "", "skipped"),
        ("not-applicable", "", "skipped"),
    ],
)
def test_who_failed_decides_the_element(tmp_path: Path, outcome: Outcome, blame: Blame, element: str | None) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {}, outcome=outcome, blame=blame, reason="Why.")
    case = suite(samples.assemble((one,), ()), tmp_path).findall("testcase")[0]
    found = [child.tag for child in case]
    assert found == ([element] if element else [])


def test_a_broken_expectation_fails_a_journey_that_was_completed(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    wish = ExpectationRecord("it takes me at most 6 taps", "at most 6 presses", "8 presses", held=False)
    steps = (*one.steps[:-1], replace(one.steps[-1], expectations=(wish,)))
    failure = suite(samples.assemble((replace(one, steps=steps),), ()), tmp_path).find("testcase/failure")
    assert failure is not None
    assert failure.attrib["message"] == "it takes me at most 6 taps: expected at most 6 presses, observed 8 presses"


def test_findings_are_told_with_expected_and_observed(tmp_path: Path) -> None:
    said = suite(samples.demo(tmp_path), tmp_path).findtext("testcase/system-out") or ""
    assert "S4 new confirmed" in said
    assert "observed: The shop says “Code applied”; the total is still £17.80." in said


def test_twins_on_two_devices_have_different_names(tmp_path: Path) -> None:
    cases = suite(samples.demo(tmp_path), tmp_path).findall("testcase")
    assert len({case.attrib["name"] for case in cases}) == len(cases)


def test_counts_agree(tmp_path: Path) -> None:
    found = suite(samples.demo(tmp_path), tmp_path)
    assert (found.attrib["failures"], found.attrib["errors"], found.attrib["skipped"]) == ("1", "1", "0")


def test_the_rules_of_a_crowd_are_its_test_cases(tmp_path: Path) -> None:
    (path,) = junit.write(Job(crowded(), tmp_path))
    root = ET.parse(path).getroot()
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("2", "1", "0")
    assert [case.get("classname") for case in root.iter("testcase")] == ["load.sale.toml"] * 2
