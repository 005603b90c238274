from __future__ import annotations

import re
from pathlib import Path

import pytest

from journeys.model.result import Result
from journeys.reporting import markdown
from journeys.reporting.markdown import escape
from journeys.reporting.protocol import Job
from journeys.reporting.tally import tally
from tests.reporting import hostile, samples


def rendered(result: Result) -> str:
    return markdown.render(tally(result))


def test_the_summary_is_about_forty_lines(tmp_path: Path) -> None:
    assert len(rendered(samples.demo(tmp_path)).splitlines()) <= 40


def test_it_opens_with_the_verdict_and_shows_every_journey(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    said = rendered(whole)
    assert said.startswith("## ❌ Hold the release: customers cannot finish")
    assert said.count("\n| ") - 1 == len(whole.journeys)


def test_fresh_findings_come_before_known_ones(tmp_path: Path) -> None:
    said = rendered(samples.demo(tmp_path))
    assert said.index("### New, changed or came back (4)") < said.index("### Known (2)")
    assert "2 new, 1 came back, 1 changed, 2 known, 1 fixed, 1 not checked this time, 1 muted" in said


def test_ten_thousand_findings_still_fit_a_comment(tmp_path: Path) -> None:
    said = rendered(samples.many(tmp_path, 10_000))
    assert len(said.encode()) < 60_000
    assert "more" in said


def test_a_summary_too_long_is_cut_at_a_line_end(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(markdown, "LIMIT", 900)
    said = rendered(samples.demo(tmp_path))
    assert len(said.encode()) <= 900
    assert said.endswith("… cut, see the report.\n")


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    said = rendered(hostile.hostile(tmp_path))
    assert "<script" not in said
    assert "<img" not in said
    assert not re.search(r"(?<!\\)\]\(", said)
    assert not re.search(r"@\w", said)
    for row in said.splitlines():
        if row.startswith("| "):
            assert len(re.findall(r"(?<!\\)\|", row)) == 9


@pytest.mark.parametrize("text", hostile.HOSTILE)
def test_escaped_text_has_no_bare_markup(text: str) -> None:
    said = escape(text, 6000)
    assert not re.search(r"(?<!\\)[`*_\[\]|<#]", said)
    assert "\n" not in said


def test_write_puts_it_into_the_run(result: Result, tmp_path: Path) -> None:
    (path,) = markdown.write(Job(result, tmp_path))
    assert path.name == "summary.md"
    assert path.read_text("utf-8").startswith("## ")
