from __future__ import annotations

import csv
from pathlib import Path

import pytest

from journeys.model.result import Result
from journeys.reporting import findings_csv
from journeys.reporting.protocol import Job
from tests.reporting import hostile, samples


def rows(result: Result, folder: Path) -> list[dict[str, str]]:
    (path,) = findings_csv.write(Job(result, folder))
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_finding_is_a_row(result: Result, tmp_path: Path) -> None:
    assert {row["id"] for row in rows(result, tmp_path)} == {finding.id for finding in result.findings}


def test_a_row_reads_in_words(tmp_path: Path) -> None:
    first = rows(samples.demo(tmp_path), tmp_path)[0]
    assert first["meaning"] == "Stops the customer"
    assert first["journey"] == "Buy one mug as a guest"
    assert first["step"] == "7"
    assert first["checklist"] == "C2 C6"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "|x", "＝1", " =1", "\x1b[0m=1", "\u202e=1"])
def test_formulas_are_disarmed(text: str) -> None:
    assert str(findings_csv.cell(text)).startswith("'")


def test_numbers_stay_numbers() -> None:
    assert findings_csv.cell(-3.5) == -3.5
    assert findings_csv.cell("Mug -1") == "Mug -1"


def test_no_cell_of_a_hostile_shop_starts_a_formula(tmp_path: Path) -> None:
    for row in rows(hostile.hostile(tmp_path), tmp_path):
        for value in row.values():
            assert not value.startswith(findings_csv.FORMULA), value
            assert len(value) <= findings_csv.LONGEST + 1
