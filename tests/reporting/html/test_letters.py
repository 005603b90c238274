"""Mails in the report: their HTML, and a calendar of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.reporting.html.letters import LARGEST, calendar, letters, powerless
from journeys.reporting.protocol import Job
from tests.reporting import samples, touched


def test_the_html_of_a_mail_is_read_from_the_run_and_a_large_or_foreign_one_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    mails = touched.touched(folder).mails
    (folder / "blobs" / "large.html").write_text("x" * (LARGEST + 1), "utf-8")
    (tmp_path / "outside.html").write_text("secret", "utf-8")
    others = tuple(replace(mails[0], html=name) for name in ("blobs/large.html", "../outside.html", "blobs/no.html"))
    assert list(letters((*mails, *others), Job(samples.empty(), folder))) == ["blobs/mail.html"]


def test_weeks_from_monday_to_sunday_with_the_days_of_the_walk_marked(tmp_path: Path) -> None:
    drawn = calendar(touched.touched(tmp_path).mails)
    assert drawn is not None
    (week,) = drawn.weeks
    assert [day.date.day for day in week] == [23, 24, 25, 26, 27, 28, 29]
    assert [len(day.mails) for day in week] == [0, 1, 0, 1, 0, 0, 1]
    assert [day.inside for day in week] == [False, True, True, True, True, True, True]
    assert (drawn.bulk, drawn.own) == (2, 1)


def test_a_silent_rest_of_the_walk_is_shown_and_one_day_is_no_calendar(tmp_path: Path) -> None:
    first = touched.touched(tmp_path).mails[:1]
    longer = calendar(first, "2026-12-08T00:00:00+00:00")
    assert longer is not None
    assert len(longer.weeks) == 3
    assert calendar(first) is None
    assert calendar((replace(first[0], when="yesterday"),)) is None


def test_a_mail_keeps_its_words_and_colours_and_loses_its_powers() -> None:
    shown = powerless(touched.HTML)
    assert '<h1 style="color:#7a1c1c">Ten per cent off</h1>' in shown
    assert not [power for power in ("evil", "script", "alert", "refresh", "href", "url(") if power in shown]
    assert "url" not in powerless('<p style="background:url(https://evil.example/a.png);color:red">x</p>')
