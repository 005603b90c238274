"""A load run in the report: its drawings, its tables, and a browser that finds nothing to complain of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from journeys.model.load import Moment
from journeys.reporting import html
from journeys.reporting.html.crowd import drawing, nice
from journeys.reporting.protocol import Job
from tests.reporting.crowded import EVIL, LOAD, crowded


def test_the_upper_edge_is_a_round_number() -> None:
    assert [nice(most) for most in (0, 0.3, 1, 1.2, 7, 20, 21, 130, 999)] == [1, 0.5, 1, 2, 10, 20, 50, 200, 1000]


def test_lines_stay_inside_and_gaps_are_not_bridged() -> None:
    drawn = drawing(LOAD)
    assert drawn
    points = [
        tuple(map(float, point.strip("ML ").split()))
        for chart in drawn.charts
        for line in chart.lines
        for path in line.paths
        for point in path.split(" L")
    ]
    assert all(0 <= x <= 1000 and 0 <= y <= 100 for x, y in points)
    waiting = drawn.charts[2]
    assert [len(line.paths) for line in waiting.lines] == [2, 2], "nothing ended at second 12"
    assert "at most 1.5" in waiting.summary


def test_faults_stand_where_they_were_and_are_never_too_thin_to_see() -> None:
    drawn = drawing(LOAD)
    assert drawn
    (first, width, words), (_, thin, _) = drawn.faults
    assert (round(first, 1), round(width, 1), words) == (333.3, 166.7, "The payment provider does not answer")
    assert thin >= 2


def test_rates_count_by_how_long_a_moment_was() -> None:
    slow = (Moment(1.0, 1, 1, 2, 0, 0.1, 0.1), Moment(5.0, 1, 1, 8, 4, 0.1, 0.1))
    drawn = drawing(replace(LOAD, series=slow))
    assert drawn
    assert "steps at most 2" in drawn.charts[1].summary
    assert "failed at most 1" in drawn.charts[3].summary


def test_nothing_measured_is_said(tmp_path: Path) -> None:
    assert drawing(replace(LOAD, series=())) is None
    text = html.render(Job(crowded(load=replace(LOAD, series=(), timed=(), invariants=())), tmp_path))
    assert "Nothing was measured." in text
    assert "Nobody came." in text


def test_what_was_counted_and_what_was_not(tmp_path: Path) -> None:
    text = html.render(Job(crowded(), tmp_path))
    assert EVIL not in text
    counted = ("not counted", "no books", "CS-1", "2.5 s", "nobody counted")
    felt = ("what customers felt", "among so many others", 'href="robots/20/r.html"', "Sorry, it is us")
    for said in (*counted, *felt):
        assert said in text
    assert "The shop did not stand the crowd" in text


@pytest.mark.browser
def test_axe_finds_nothing_in_light_and_dark(reader: Browser, tmp_path: Path) -> None:
    (path,) = html.write(Job(crowded(), tmp_path))
    for scheme, width in (("light", 1280), ("dark", 390)):
        context = reader.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type] # a literal
        page = context.new_page()
        page.goto(path.as_uri())
        found = Axe().run(page).response["violations"]
        assert [one["id"] for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        context.close()
