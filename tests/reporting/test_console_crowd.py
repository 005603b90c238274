"""A load run on the terminal."""

from __future__ import annotations

import io
from dataclasses import replace

from rich.console import Console

from journeys.reporting.console_crowd import print_crowd
from tests.reporting.crowded import LOAD


def printed(**changes: object) -> str:
    text = io.StringIO()
    print_crowd(replace(LOAD, **changes), Console(file=text, width=120))  # type: ignore[arg-type] # names of the tests
    return text.getvalue()


def test_what_was_felt_is_told_side_by_side() -> None:
    text = printed()
    for said in ("Told the truth", "7 of 8", "1 of 1", "Calm", "5 others", "See it through, desktop"):
        assert said in text


def test_a_crowd_without_faults_and_robots_needs_no_table() -> None:
    assert printed(faults=(), robots=()) == ""
