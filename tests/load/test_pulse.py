"""The pulse: only what is new, and where it is written."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

from journeys.load.pulse import Pulse, changes


def entry(count: int, failed: int = 0, **times: int) -> SimpleNamespace:
    spread = {int(ms[1:]): n for ms, n in times.items()}
    return SimpleNamespace(num_requests=count, num_failures=failed, response_times=spread)


def test_only_what_ended_since_the_last_beat() -> None:
    before: dict[str, tuple[int, int, dict[int, int]]] = {}
    entries = {("Buy", "step"): entry(2, 1, _100=2), ("x", "other"): entry(9)}
    assert changes(entries, before) == [["step", "Buy", 2, 1, {100: 2}]]
    assert changes(entries, before) == []
    entries["Buy", "step"] = entry(5, 1, _100=3, _200=2)
    assert changes(entries, before) == [["step", "Buy", 3, 0, {100: 1, 200: 2}]]


def test_a_worker_that_went_away_is_told(tmp_path: Path) -> None:
    runner = SimpleNamespace(user_count=4, target_user_count=8, worker_count=2, stats=SimpleNamespace(entries={}))
    pulse = Pulse(SimpleNamespace(runner=runner, shape_class=None), tmp_path)
    pulse._beat()
    runner.worker_count = 1
    pulse._beat()
    first, second = [json.loads(line) for line in (tmp_path / "pulse.jsonl").read_text().splitlines()]
    assert (first["users"], first["wanted"], first["lost"], second["lost"]) == (4, 8, 0, 1)
