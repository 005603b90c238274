"""Audits of one worker, known to another."""

from __future__ import annotations

from pathlib import Path

from journeys.model.event import Audited, Violation
from journeys.run.audits import KeptAudits

FOUND = Audited(
    "http://s/", -1, "4", (Violation("label", "critical", "help", "url", ("wcag2a",), ()),), passed=("list",)
)


def test_what_one_worker_found_another_knows(tmp_path: Path) -> None:
    one, other = KeptAudits(tmp_path / "audits"), KeptAudits(tmp_path / "audits")
    assert other.get("page") is None
    one["page"] = FOUND
    assert other.get("page") == one.get("page") == FOUND
    assert [path.name for path in (tmp_path / "audits").iterdir()] == ["page.json"]


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "page.json").write_text("{")
    assert KeptAudits(tmp_path).get("page") is None
