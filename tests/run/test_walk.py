"""The frame of a journey in its ledger."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.evidence.store import RunStore
from journeys.evidence.timeline import Timeline
from journeys.model.event import Expectation
from journeys.run.outcome import COMPLETED, Ending
from journeys.run.walk import OUTCOME
from journeys.shopper.errors import ShopBlocks
from tests.run.sandbox import JOURNEY, sandbox_walk


def read_back(folder: Path) -> Timeline:
    (timeline,) = RunStore(folder).timelines()
    return timeline


def test_a_whole_walk_reads_back(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    for _ in walk.steps:
        walk.step_began(mandatory=False)
        walk.step_passed()
    walk.end()
    walk.close()
    timeline = read_back(tmp_path)
    assert timeline.journey == JOURNEY
    assert [end.outcome for end in timeline.step_ends.values()] == ["passed"] * 3
    assert not timeline.mandatory(1)
    assert timeline.ended
    assert timeline.ended.outcome == "completed"


def test_what_stops_it_ends_the_open_step_and_skips_the_rest(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    walk.keep_trace = lambda ending: f"{ending.outcome}.zip"
    walk.step_began()
    walk.step_passed()
    walk.step_began()
    with pytest.raises(ShopBlocks), walk.guard():
        raise ShopBlocks("The button does nothing.")
    walk.close()
    timeline = read_back(tmp_path)
    assert [end.outcome for end in timeline.step_ends.values()] == ["passed", "blocked", "skipped"]
    assert timeline.ended
    assert (timeline.ended.blame, timeline.ended.trace) == ("shop", "blocked.zip")


def test_a_failed_expectation_fails_its_step_only(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    walk.step_began()
    walk.notebook.record(Expectation("at most 2 taps", "2", "3", held=False))
    walk.step_passed()
    walk.step_began()
    walk.notebook.record(Expectation("at most 9 taps", "9", "3", held=True))
    walk.step_passed()
    assert [place for place, _ in walk.failed] == ["features/a.feature:4"]
    walk.end()
    walk.close()
    ends = read_back(tmp_path).step_ends
    assert [ends[0].outcome, ends[1].outcome] == ["failed", "passed"]


def test_it_ends_once_and_tells_the_report_masked(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path, "hush-hush")
    properties: list[tuple[str, object]] = []
    walk._properties = properties
    walk.end(Ending("blocked", "blocked", "shop", "It refused hush-hush."))
    walk.end(COMPLETED)
    assert properties == [(OUTCOME, ("blocked", "It refused •••."))]


def test_the_place_is_the_step_s_or_the_scenario_s(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    assert (walk.place, walk.sentence) == ("features/a.feature:3", "")
    walk.step_began()
    assert (walk.place, walk.sentence) == ("features/a.feature:4", "When I do 0")
