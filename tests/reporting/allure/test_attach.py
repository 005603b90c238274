from __future__ import annotations

import json
from pathlib import Path

from journeys.reporting.allure.attach import Shelf
from journeys.reporting.protocol import Job
from tests.reporting import samples
from tests.reporting.hostile import SCRIPT
from tests.reporting.pictures import PHONE, shot


def shelf(folder: Path) -> Shelf:
    (folder / "out").mkdir()
    return Shelf(Job(samples.empty(), folder), folder / "out")


def test_a_screenshot_used_twice_is_copied_once(tmp_path: Path) -> None:
    name, made = shot(tmp_path, "one", PHONE, "Page"), shelf(tmp_path)
    assert made.file(name, "Screenshot")[0].source == made.file(name, "Again")[0].source
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_file_outside_of_the_run_is_not_attached(tmp_path: Path) -> None:
    assert shelf(tmp_path).file("../../../etc/passwd", "Secret") == []


def test_a_finding_s_page_escapes_shop_text(tmp_path: Path) -> None:
    attachment = shelf(tmp_path).finding(samples.finding(1, title=SCRIPT, observed=SCRIPT))
    page = (tmp_path / "out" / attachment.source).read_text("utf-8")
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_findings_as_data_can_be_read_again(tmp_path: Path) -> None:
    attachment = shelf(tmp_path).data((samples.finding(1), samples.finding(2)))
    data = json.loads((tmp_path / "out" / attachment.source).read_text("utf-8"))
    assert [finding["id"] for finding in data] == ["f1", "f2"]
