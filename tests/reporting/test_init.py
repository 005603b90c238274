from __future__ import annotations

from pathlib import Path

import pytest

from journeys.model.result import Result
from journeys.reporting import ALL, FORMATS, write_reports
from tests.reporting import samples

QUICK = tuple(name for name in ALL if name != "allure-html")


def test_every_run_survives_every_writer(result: Result, tmp_path: Path) -> None:
    written = write_reports(result, tmp_path, formats=QUICK)
    names = [path.name for path in written]
    assert names == ["report.html", "junit.xml", "summary.md", "findings.csv", "allure-results"]
    assert all(path.exists() for path in written)


def test_the_menu_names_each_format_once() -> None:
    assert len(set(ALL)) == len(FORMATS)


def test_formats_can_be_chosen(tmp_path: Path) -> None:
    assert [path.name for path in write_reports(samples.empty(), tmp_path, formats=["junit"])] == ["junit.xml"]
    assert [path.name for path in tmp_path.iterdir()] == ["junit.xml"]


def test_an_unknown_format_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no report format pdf"):
        write_reports(samples.empty(), tmp_path, formats=["pdf"])


def test_rendering_twice_gives_the_same_files(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)

    def contents() -> dict[str, bytes]:
        write_reports(whole, tmp_path, formats=QUICK)
        return {str(path): path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()}

    assert contents() == contents()
