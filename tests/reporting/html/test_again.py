from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path

from journeys.reporting.html.again import again
from tests.reporting import samples


def test_the_way_by_hand_ends_where_the_finding_was_met(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    found = again(replace(whole.findings[0], step=1), whole.journeys[0], whole.run)
    assert found.steps == tuple(f"{step.keyword} {step.text}" for step in whole.journeys[0].steps[:2])


def test_a_shell_gets_the_journey_as_one_word(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    journey = replace(whole.journeys[0], id="features/a.feature::It's mine[phone-en_GB]")
    command = again(whole.findings[0], journey, whole.run).command
    assert shlex.split(command) == ["journeys", "run", journey.id, "--store", "Cornershop", "--seed", "42"]


def test_planted_flaws_are_switched_on_again(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    command = again(whole.findings[0], whole.journeys[0], replace(whole.run, flaws=("fee-late", "ask-twice"))).command
    assert command.startswith("pytest ")
    assert "--flaws fee-late,ask-twice" in command


def test_a_visit_is_made_again_with_this_journey_on_this_device(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    journey = replace(whole.journeys[0], tags=("C2", "C6", "promo"), checklist=("C2", "C6"), device="desktop")
    command = again(whole.findings[0], journey, replace(whole.run, visit=True)).command
    assert command == f"journeys visit {whole.run.url} --journeys promo --devices desktop --seed 42"
