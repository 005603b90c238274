from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from journeys.model.result import Result
from journeys.reporting import allure
from journeys.reporting.protocol import Job
from tests.reporting import samples


def cases(result: Result, folder: Path) -> list[dict[str, Any]]:
    (written,) = allure.write(Job(result, folder))
    return [json.loads(path.read_text("utf-8")) for path in sorted(written.glob("*-result.json"))]


def attachments(item: dict[str, Any]) -> list[dict[str, Any]]:
    inner = [found for step in item.get("steps", []) for found in attachments(step)]
    return [*item.get("attachments", []), *inner]


def test_every_journey_is_a_test_and_every_step_a_step(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    found = {case["fullName"]: case for case in cases(whole, tmp_path)}
    assert set(found) == {journey.id for journey in whole.journeys}
    steps = [step["name"] for step in found[whole.journeys[0].id]["steps"]]
    assert steps == [f"{step.keyword} {step.text}" for step in whole.journeys[0].steps]


def test_every_attachment_is_a_file_beside_the_results(result: Result, tmp_path: Path) -> None:
    for case in cases(result, tmp_path):
        for attachment in attachments(case):
            assert (tmp_path / allure.FOLDER / attachment["source"]).is_file()
            assert "/" not in attachment["source"]


def test_ids_are_stable_over_runs_and_tell_devices_apart(tmp_path: Path) -> None:
    first = {case["fullName"]: case["historyId"] for case in cases(samples.demo(tmp_path), tmp_path)}
    again = {case["fullName"]: case["historyId"] for case in cases(samples.second_run(tmp_path), tmp_path)}
    assert len(set(first.values())) == len(first)
    assert all(first[name] == again[name] for name in again)


def test_journeys_of_parallel_workers_overlap_as_they_did(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    began = {whole.journeys[0].id: "2026-11-22T20:51:07+00:00", whole.journeys[1].id: "2026-11-22T20:51:09.500+00:00"}
    journeys = tuple(replace(journey, started=began.get(journey.id, "")) for journey in whole.journeys)
    found = {case["fullName"]: case["start"] for case in cases(replace(whole, journeys=journeys), tmp_path)}
    first, second, third = (found[journey.id] for journey in whole.journeys[:3])
    assert second - first == 2_500
    assert third == round(1000 * datetime.fromisoformat(whole.run.started).timestamp())


def test_a_finding_hangs_under_its_step(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    case = next(case for case in cases(whole, tmp_path) if case["fullName"] == whole.journeys[0].id)
    names = [attachment["name"] for attachment in case["steps"][6]["attachments"]]
    assert names == ["Screenshot", "S4 Stops the customer: The button “Continue” answers nothing"]


def test_a_finding_without_a_step_is_not_lost(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    placeless = replace(whole.findings[0], step=-1)
    case = next(c for c in cases(replace(whole, findings=(placeless,)), tmp_path) if c["status"] == "failed")
    assert any(a["name"].startswith("S4") for a in case["attachments"])


def test_a_trace_is_attached(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    (tmp_path / "trace.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    traced = replace(whole.journeys[0], trace="trace.zip")
    (case,) = cases(replace(whole, journeys=(traced,)), tmp_path)
    assert any(a["type"] == "application/zip" for a in case["attachments"])


def test_old_results_do_not_pile_up(tmp_path: Path) -> None:
    cases(samples.demo(tmp_path), tmp_path)
    assert cases(samples.empty(), tmp_path) == []


def test_environment_and_categories_are_there(tmp_path: Path) -> None:
    cases(replace(samples.empty(), run=samples.run(store="Café\nx=1")), tmp_path)
    folder = tmp_path / allure.FOLDER
    lines = (folder / "environment.properties").read_text("ascii").splitlines()
    assert lines[0] == "store=Caf\\u00e9 x=1"
    names = [category["name"] for category in json.loads((folder / "categories.json").read_text())]
    assert names == ["The shop hurts", "The robot failed", "The environment broke"]
