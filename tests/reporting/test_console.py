from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from journeys.model.result import Result, Row
from journeys.reporting.console import print_summary
from tests.reporting import hostile, samples


def printed(result: Result, path: Path | None = None, *, width: int = 80, colour: bool = False) -> str:
    file = io.StringIO()
    system = "standard" if colour else None
    console = Console(file=file, width=width, force_terminal=colour, color_system=system)  # type: ignore[arg-type]  # a literal
    print_summary(result, console, report_path=path)
    return file.getvalue()


def test_the_summary_shows_journeys_findings_gate_and_report(tmp_path: Path) -> None:
    said = printed(samples.demo(tmp_path), tmp_path / "report.html")
    assert "Buy one mug as a guest" in said
    assert "blocked" in said
    assert "S4 The button “Continue” answers nothing" in said
    assert "Gate failed  no new problem that stops a customer (S4): expected 0, found 1" in said
    assert str(tmp_path / "report.html") in said.replace("\n", "")
    assert "Hold the release" in said


def test_every_run_fits_eighty_columns(result: Result) -> None:
    assert max(len(line) for line in printed(result).splitlines()) <= 80


def test_a_long_run_shows_the_worst_first_and_leaves_the_smooth_out(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    done = replace(whole.journeys[0], name="Smooth", outcome="completed", index=0.0)
    smooth = [replace(done, id=f"s{n}") for n in range(25)]
    said = printed(replace(whole, journeys=(*smooth, *whole.journeys)))
    assert "Smooth" not in said
    assert re.search(r"and 2[5-9] more, in which nothing was found", said)
    assert said.index("blocked") < said.index("completed")


def test_shop_text_cannot_steer_the_terminal(tmp_path: Path) -> None:
    said = printed(hostile.hostile(tmp_path))
    assert not [c for c in said if c != "\n" and (ord(c) < 32 or c in "\x1b\u202e\u2066")]


def test_shop_text_is_never_markup(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    named = replace(whole.journeys[0], name="[bold red]Mug[/] [link=x]y[/link]")
    said = printed(samples.assemble((named,), whole.findings[:1]), colour=True)
    assert "[bold red]Mug[/]" in said


def test_colours_come_from_the_console_only(tmp_path: Path) -> None:
    assert "\x1b[" in printed(samples.demo(tmp_path), colour=True)
    assert "\x1b[" not in printed(samples.demo(tmp_path))


def test_a_passed_gate_says_how_many_rules(tmp_path: Path) -> None:
    assert "Gate: all 4 rules passed" in printed(samples.second_run(tmp_path))


def test_the_ten_rows_have_an_index_each(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    rows = tuple(Row(f"C{n}", f"Thing {n}", 1, 1, 0, float(n), "walked") for n in range(1, 11))
    said = printed(replace(whole, checklist=rows))
    assert all(f"C{n} " in said and f"Thing {n}" in said for n in range(1, 11))
