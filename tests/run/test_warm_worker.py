from __future__ import annotations

import sys

import pytest

from journeys.run import warm
from journeys.run.warm import warm_workers
from tests.run.warming import told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")


def test_without_a_stock_a_worker_starts_cold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "STOCK", "raise SystemExit(3)")
    with warm_workers(2) as specs:
        assert told(specs[0])[4] is False
