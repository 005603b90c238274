from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from journeys.run.warm import warm_workers
from tests.run.warming import gone, told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")


def test_workers_are_forks_that_have_loaded_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with warm_workers(2) as specs:
        monkeypatch.setenv("ASKED", "by the one that asks, not by the stock")
        monkeypatch.chdir(tmp_path)
        first, second = (told(spec) for spec in specs)
    assert first[0] != second[0]
    assert first[1] == second[1] != os.getpid()
    assert first[2:] == (str(tmp_path), "by the one that asks, not by the stock", True)
    assert all(gone(pid) for pid in (first[0], second[0], first[1]))


def test_one_worker_needs_none() -> None:
    with warm_workers(1) as specs:
        assert specs == ()
