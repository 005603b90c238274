from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from journeys.run import earlier as room
from journeys.run.earlier import earlier, runner_label

URL = "http://127.0.0.1:4000"


def kept(runs: Path, name: str, wait: float, outcome: str = "completed", **run: Any) -> None:
    folder = runs / name
    folder.mkdir(parents=True)
    header = {"store": "shop", "url": "http://127.0.0.1:1", "runner": "ci", "complete": True, **run}
    step = {"text": "I go on", "outcome": "passed", "wait_seconds": wait}
    journeys = [{"id": "a", "outcome": outcome, "steps": [step, step], "handling": {"chat:damaged": 2.0}}]
    (folder / "result.json").write_text(json.dumps({"run": header, "journeys": journeys}))


def test_the_last_good_runs_are_read_newest_first_five_at_the_most(tmp_path: Path) -> None:
    for n in range(7):
        kept(tmp_path, f"2026-0{n}", float(n))
    found = earlier(tmp_path, "shop", URL, "ci")["a"]
    assert found.waits == {"I go on": (6, 5, 4, 3, 2), "I go on (2)": (6, 5, 4, 3, 2)}
    assert found.handling == {"chat:damaged": (2.0,) * 5}


def test_other_stores_hosts_machines_and_bad_runs_are_no_baseline(tmp_path: Path) -> None:
    kept(tmp_path, "store", 1, store="other")
    kept(tmp_path, "host", 1, url="https://shop.example")
    kept(tmp_path, "machine", 1, runner="laptop")
    kept(tmp_path, "cut", 1, complete=False)
    kept(tmp_path, "blocked", 1, outcome="blocked")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "result.json").write_text("{")
    assert earlier(tmp_path, "shop", URL, "ci") == {}
    assert earlier(tmp_path / "nothing", "shop", URL, "ci") == {}


def test_a_runner_is_named_or_told_by_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(room.RUNNER, "nightly")
    assert runner_label() == "nightly"
    monkeypatch.delenv(room.RUNNER)
    assert runner_label().count("-") == 2
