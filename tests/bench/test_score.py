from pathlib import Path

import pytest

from tests.bench.cases import Job
from tests.bench.records import Spoke, keep
from tests.bench.score import EVERYTHING, main, row, table


def spoke(job: Job, *friction: str, clear: tuple[str, ...] = ()) -> Spoke:
    return Spoke(job, frozenset(friction), frozenset(clear))


def test_a_found_flaw_a_near_miss_let_be_and_a_false_alarm() -> None:
    spoken = [
        spoke(Job("review", on=("fee-late",)), "fee-late"),
        spoke(Job("review", near=("fee-late",)), clear=("fee-late",)),
        spoke(Job("list"), "fee-late"),
    ]
    assert row("fee-late", spoken) == "| `fee-late` | yes | let be | 1 | 1 (list) | 1.00 | 0.50 |"


def test_a_missed_flaw_and_a_mistaken_near_miss() -> None:
    spoken = [spoke(Job("review", on=("fee-late",))), spoke(Job("review", near=("fee-late",)), "fee-late")]
    assert "**missed** | **mistaken**" in row("fee-late", spoken)


def test_a_true_consequence_is_not_wrong() -> None:
    spoken = [spoke(Job("review", on=("overlay-intrusive",)), "overlay-intrusive", "click-blocked")]
    assert row("click-blocked", spoken).endswith("| 1 | 0 | 0.00 | 1.00 |")
    assert "Flaws found: 1 of" in table(spoken)
    assert "Wrong reports: 0." in table(spoken)


def test_flaws_that_were_met_together_count_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for job in EVERYTHING:
        keep(spoke(job, *job.on, clear=job.near), tmp_path)
    target = tmp_path / "detection.md"
    assert main([str(target), "--from", str(tmp_path)]) == 0
    page = target.read_text(encoding="utf-8")
    assert "| `fee-late` | yes | let be | 1 | 0 | 1.00 | 1.00 |" in page
    assert f"{len(EVERYTHING)} walks" in page
    assert "several at once" in page
    assert f"{len(EVERYTHING)} recorded cases" in capsys.readouterr().out


def test_records_with_a_case_missing_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for job in EVERYTHING[1:]:
        keep(spoke(job), tmp_path)
    target = tmp_path / "detection.md"
    assert main([str(target), "--from", str(tmp_path)]) == 2
    assert not target.exists()
    assert EVERYTHING[0].name in capsys.readouterr().err
