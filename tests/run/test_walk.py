"""The frame of a journey in its ledger."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journeys.errors import NotExercised
from journeys.evidence.store import RunStore
from journeys.evidence.timeline import Timeline
from journeys.model.event import Expectation
from journeys.model.fault import Lift
from journeys.run.outcome import COMPLETED, Ending
from journeys.run.plan import OUTCOME
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
    assert abs(datetime.now(UTC) - datetime.fromisoformat(timeline.began.when)) < timedelta(minutes=5)
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


@pytest.mark.parametrize(
    ("error", "why", "outcome"),
    [
        (None, "scenario-ended", "completed"),
        (ShopBlocks("No."), "scenario-ended", "blocked"),
        (KeyboardInterrupt(), "interrupted", "robot-failed"),
    ],
)
def test_what_was_broken_is_mended_however_it_ends(
    tmp_path: Path, error: BaseException | None, why: str, outcome: str
) -> None:
    walk = sandbox_walk(tmp_path)
    mended: list[Lift] = []
    walk.mend = mended.append
    walk.step_began()
    with suppress(BaseException), walk.guard():
        if error:
            raise error
    walk.end()
    assert mended == [why]
    assert walk.ending
    assert walk.ending.outcome == outcome


def test_a_fault_that_was_never_felt_is_no_good_end(tmp_path: Path) -> None:
    def mend(_why: Lift) -> None:
        raise NotExercised("not exercised: never felt.")

    walk = sandbox_walk(tmp_path)
    walk.mend = mend
    walk.end()
    assert walk.ending
    assert (walk.ending.outcome, walk.ending.blame) == ("robot-failed", "environment")
    assert "not exercised" in walk.ending.reason
