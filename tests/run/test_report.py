"""Failures for their readers."""

from __future__ import annotations

from pathlib import Path

from journeys.model.event import Expectation
from journeys.run.report import ExpectationsFailedError, explain
from journeys.shopper.errors import ShopBlocks
from tests.run.sandbox import sandbox_walk


def test_a_block_names_line_sentence_and_whose_doing(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    walk.step_began()
    lines = explain(ShopBlocks("It did nothing."), walk, "features/a.feature").splitlines()
    assert lines[:3] == [
        "features/a.feature:4",
        "    When I do 0",
        "The shop blocked the journey: It did nothing.",
    ]
    assert "journeys" in lines[3]


def test_expectations_are_listed_with_their_lines() -> None:
    failed = [("a.feature:9", Expectation("at most 2 taps", "2", "3", held=False))]
    text = explain(ExpectationsFailedError(failed), None, "a.feature")
    assert text.startswith("1 expectation(s)")
    assert "a.feature:9  at most 2 taps" in text
    assert "observed 3" in text


def test_an_unforeseen_error_says_where_in_our_code(tmp_path: Path) -> None:
    try:
        int("nothing")  # an error nobody foresaw
    except ValueError as error:
        text = explain(error, sandbox_walk(tmp_path), "a.feature")
    assert "ValueError" in text
    assert "test_report.py" in text


def test_without_a_walk_the_feature_is_named() -> None:
    assert explain(ShopBlocks("No."), None, "a.feature").splitlines()[0] == "a.feature"
