from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.model.result import FaultRecord
from journeys.reporting.allure.attach import Shelf
from journeys.reporting.allure.steps import steps
from journeys.reporting.protocol import Job
from tests.reporting import samples


def test_steps_follow_one_another_and_hold_actions_and_expectations(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {2: -25})
    (tmp_path / "out").mkdir()
    made = steps(one, (), Shelf(Job(samples.empty(), tmp_path), tmp_path / "out"), 1_000)
    assert [step.start for step in made] == [1_000, 2_400, 3_800, 5_200]
    assert made[-1].stop == 6_600
    assert [inner.name for inner in made[3].steps] == [
        "opens the page",
        "presses “Add to basket”",
        "it takes me at most 6 taps: expected at most 6 presses, observed 6 presses",
    ]


def test_steps_stand_at_the_time_they_were_walked(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    timed = replace(
        one, steps=tuple(replace(step, at=at) for step, at in zip(one.steps, (0.1, 3, 5.5, 8), strict=True))
    )
    (tmp_path / "out").mkdir()
    made = steps(timed, (), Shelf(Job(samples.empty(), tmp_path), tmp_path / "out"), 1_000)
    assert [step.start for step in made] == [1_100, 4_000, 6_500, 9_000]


def test_what_was_not_walked_is_skipped(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {1: -100})
    (tmp_path / "out").mkdir()
    made = steps(replace(one), (), Shelf(Job(samples.empty(), tmp_path), tmp_path / "out"), 0)
    assert [step.status for step in made] == ["passed", "failed", "skipped", "skipped"]
    assert made[1].statusDetails.message == "The button “Continue” does nothing when pressed."


def test_a_step_names_what_was_broken_or_mended_in_it(tmp_path: Path) -> None:
    fault = FaultRecord("The carrier does not answer", "carrier", "no-answer", "sandbox", "it", 1, 2.0, lifted_step=3)
    one = replace(samples.journey(tmp_path, "Use the welcome code", "phone", {}), faults=(fault,))
    (tmp_path / "out").mkdir()
    made = steps(one, (), Shelf(Job(samples.empty(), tmp_path), tmp_path / "out"), 0)
    assert [[parameter.value for parameter in step.parameters] for step in made] == [
        [],
        ["broken: The carrier does not answer"],
        [],
        ["mended: The carrier does not answer"],
    ]
