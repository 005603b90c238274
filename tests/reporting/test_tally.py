from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.reporting.tally import tally
from tests.reporting import samples


def test_headlines_come_worst_first_and_past_ones_last(tmp_path: Path) -> None:
    sums = tally(samples.demo(tmp_path))
    assert [finding.severity for finding in sums.active] == ["S4", "S3", "S3", "S2", "S2", "S1"]
    assert {finding.state for finding in sums.headlines[6:]} == {"fixed", "not-checked", "muted"}


def test_symptoms_hang_on_their_headline_and_are_not_counted(tmp_path: Path) -> None:
    sums = tally(samples.demo(tmp_path))
    assert [finding.id for finding in sums.symptoms["f0"]] == ["f90"]
    assert sums.severities() == {"S4": 1, "S3": 2, "S2": 2, "S1": 1}


def test_a_symptom_without_a_headline_is_not_lost(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    lost = replace(whole.findings[0], id="lost", symptom_of="nowhere")
    sums = tally(replace(whole, findings=(lost,)))
    assert [finding.id for finding in sums.headlines] == ["lost"]


def test_counts_of_one_journey_are_its_own(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    assert tally(whole).severities(whole.journeys[0].id) == {"S4": 1, "S3": 1, "S2": 1, "S1": 0}
    assert tally(whole).severities("nowhere") == {"S4": 0, "S3": 0, "S2": 0, "S1": 0}


def test_states_are_counted_in_reading_order(tmp_path: Path) -> None:
    states = tally(samples.demo(tmp_path)).states
    assert list(states) == ["new", "came-back", "changed", "known", "fixed", "not-checked", "muted"]


def test_a_journey_without_any_walked_step_is_not_walked(tmp_path: Path) -> None:
    assert len(tally(samples.cut_off(tmp_path)).walked) == 1
    assert tally(samples.empty()).walked == ()
    assert tally(samples.empty()).worst is None


def test_the_same_friction_in_several_journeys_is_one_problem(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    twin = replace(whole.findings[0], id="twin", journey=whole.journeys[1].id)
    other = replace(whole.findings[0], id="other", subject="button pay")
    sums = tally(replace(whole, findings=(*whole.findings, twin, other)))
    assert sums.severities()["S4"] == 2
    assert [problem.others for problem in sums.problems if problem.first.id == "f0"] == [(twin,)]
    assert sums.severities(whole.journeys[1].id)["S4"] == 1
