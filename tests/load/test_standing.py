"""The faults of a plan, told to whoever walks beside it."""

from __future__ import annotations

from pathlib import Path

from journeys.load.standing import read, tell
from journeys.model.load import Standing


def test_what_was_told_is_read(tmp_path: Path) -> None:
    path = tmp_path / "faults.json"
    assert read(path) == ()
    planned = Standing("payment-error", 1.0, 2.0, 17.5, charged="no")
    tell(path, (planned,))
    assert read(path) == (planned,)
    assert not planned.stands
    stands = Standing("payment-error", 1.0, 2.0, 17.5, armed=1.1)
    tell(path, (stands,))
    assert read(path)[0].stands
    assert [one.name for one in tmp_path.iterdir()] == ["faults.json"]
