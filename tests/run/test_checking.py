"""What is refused before a walk."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from journeys.errors import FeatureError, UsageError
from journeys.run.checking import mistakes, no_running_loop, refuse_mistakes


def test_a_running_loop_is_refused_and_none_is_fine() -> None:
    no_running_loop()

    async def inside() -> None:
        no_running_loop()

    with pytest.raises(UsageError, match="asyncio event loop"):
        asyncio.run(inside())


def test_mistakes_come_in_order_of_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "b.feature").write_text("Feature: X\n  Scenario: Y\n  Scenario: Z\n", "utf-8")
    (tmp_path / "a.feature").write_text("Nonsense\n", "utf-8")
    assert [error.where for error in mistakes([tmp_path], tmp_path, ())] == [
        "a.feature:1",
        "b.feature:2",
        "b.feature:3",
    ]


def test_several_mistakes_are_one_error(tmp_path: Path) -> None:
    (tmp_path / "b.feature").write_text("Feature: X\n  Scenario: Y\n  Scenario: Z\n", "utf-8")
    with pytest.raises(FeatureError, match="2 mistakes") as refused:
        refuse_mistakes([tmp_path], tmp_path, ())
    assert str(refused.value).count("\n- ") == 2


def test_a_good_feature_passes(tmp_path: Path) -> None:
    refuse_mistakes([tmp_path], tmp_path, ())
