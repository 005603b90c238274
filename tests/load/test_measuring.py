"""What a crowd left behind, read back."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from journeys.load.measuring import (
    Beat,
    Pulse,
    PulseReader,
    failures,
    percentile,
    series,
    timed,
    whole,
)
from journeys.model.load import LoadPlan, Stage

HEAD = "Type,Name,Request Count,Failure Count,50%,95%,99%,100%\n"


def beat(at: float, *ended: tuple[str, str, int, int, dict[int, int]], **more: Any) -> Beat:
    return Beat(at, 5, 5, ended=ended, **more)


def test_a_pulse_is_read_up_to_the_line_that_is_being_written_and_nothing_twice(tmp_path: Path) -> None:
    line = {"t": 1.0, "users": 3, "wanted": 5, "ended": [["step", "Buy", 2, 1, {"120": 2}]], "lost": 1}
    path = tmp_path / "pulse.jsonl"
    reader = PulseReader(path)
    assert reader.pulse() == Pulse()
    path.write_text(f'{{"began": 17.5}}\n{json.dumps(line)}\n{{"t": 2.0, "us')
    found = reader.pulse()
    assert (found.began, found.beats) == (17.5, (Beat(1.0, 3, 5, lost=1, ended=(("step", "Buy", 2, 1, {120: 2}),)),))
    size = path.stat().st_size
    path.write_text(" " * size)  # what was read once is not looked at again
    with path.open("a") as file:
        file.write('{"t": 3.0, "users": 4, "wanted": 5, "ended": []}\n')
    assert [beat.at for beat in reader.pulse().beats] == [1.0, 3.0]


def test_percentiles_of_what_was_counted() -> None:
    assert percentile(Counter(), 0.95) is None
    assert percentile(Counter({100: 19, 5000: 1}), 0.95) == 0.1
    assert percentile(Counter({100: 18, 5000: 2}), 0.95) == 5.0
    assert percentile(Counter({100: 1}), 0.5) == 0.1


def test_moments_count_steps_and_walks_apart() -> None:
    (moment,) = series(
        [beat(3, ("step", "A", 2, 1, {100: 2}), ("walk", "W", 3, 1, {900: 3}), ("request", "GET", 9, 0, {}))]
    )
    assert (moment.steps, moment.failures, moment.p95) == (2, 1, 0.1)
    assert (moment.walks_done, moment.walks_failed) == (2, 1)


def test_locusts_tables(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text(
        f"{HEAD}step,Buy,4,1,100,250,300,301\n,Aggregated,9,1,1,1,1,1\nwalk,Sale,2,0,900,990,N/A,1000\n"
    )
    walk, step = timed(tmp_path / "s.csv")
    assert (walk.kind, walk.p95, walk.p99) == ("walk", 0.99, 0.0)
    assert (step.name, step.count, step.failed, step.p95) == ("Buy", 4, 1, 0.25)
    (tmp_path / "f.csv").write_text("Method,Name,Error,Occurrences\nstep,Buy,No.,2\nwalk,Sale,Why,7\n")
    assert [failure.times for failure in failures(tmp_path / "f.csv")] == [7, 2]
    assert timed(tmp_path / "none.csv") == ()


def test_a_plan_is_whole_at_its_end_or_when_everybody_walked() -> None:
    plan = LoadPlan("p.toml", "P", (Stage("soak", 5, 60),), {"a": 1})
    assert not whole(Pulse(), plan)
    assert not whole(Pulse(1, (beat(59),)), plan)
    assert whole(Pulse(1, (beat(59, over=True),)), plan)
    assert not whole(Pulse(1, (beat(20, over=True),)), plan)
    assert whole(Pulse(1, (beat(20, over=True, whole=True),)), plan)
