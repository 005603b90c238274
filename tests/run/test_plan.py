"""Run folders and the plan workers get."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from journeys.run.plan import KEY, Plan, fresh_folder, is_worker, plan_of


def test_two_runs_in_one_second_have_two_folders(tmp_path: Path) -> None:
    first, second = fresh_folder(tmp_path, "mine"), fresh_folder(tmp_path, "mine")
    assert first != second
    assert first.is_dir()
    assert second.is_dir()


def test_the_plan_survives_the_way_to_a_worker() -> None:
    plan = Plan("id", "runs/id", "http://shop.example", "a-secret", "127.0.0.1:25")
    worker = SimpleNamespace(workerinput={KEY: plan.pack()})
    assert plan_of(worker) == plan  # type: ignore[arg-type] # a stand-in for pytest's Config
    assert "a-secret" not in repr(plan)
    assert is_worker(worker)  # type: ignore[arg-type] # a stand-in for pytest's Config
    assert plan_of(SimpleNamespace()) is None  # type: ignore[arg-type] # a stand-in for pytest's Config
