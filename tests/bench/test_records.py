import json
from pathlib import Path

import pytest

from tests.bench.cases import Job
from tests.bench.records import FOLDER, IncompleteError, Spoke, keep, recorded

JOB = Job("review", on=("fee-late",))
SPOKE = Spoke(JOB, frozenset({"fee-late"}), frozenset({"a11y"}))


def test_what_was_kept_is_read_back(tmp_path: Path) -> None:
    keep(SPOKE, tmp_path / "new")
    assert recorded(tmp_path / "new", [JOB]) == [SPOKE]
    assert [file.suffix for file in (tmp_path / "new").iterdir()] == [".json"]


def test_a_second_try_takes_the_place_of_the_first(tmp_path: Path) -> None:
    keep(Spoke(JOB, frozenset(), frozenset()), tmp_path)
    keep(SPOKE, tmp_path)
    assert recorded(tmp_path, [JOB]) == [SPOKE]


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER, raising=False)
    keep(SPOKE)
    monkeypatch.setenv(FOLDER, str(tmp_path / "there"))
    keep(SPOKE)
    assert recorded(tmp_path / "there", [JOB]) == [SPOKE]


@pytest.mark.parametrize("other", [Job("review"), Job("review", near=("fee-late",)), Job("order", on=("fee-late",))])
def test_a_case_without_a_record_is_named(tmp_path: Path, other: Job) -> None:
    keep(SPOKE, tmp_path)
    with pytest.raises(IncompleteError, match="1 of 2 cases") as refused:
        recorded(tmp_path, [JOB, other])
    assert other.name in str(refused.value)


def test_a_record_older_than_a_detector_does_not_count(tmp_path: Path) -> None:
    keep(SPOKE, tmp_path)
    (file,) = tmp_path.iterdir()
    told = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**told, "asked": told["asked"][1:]}), encoding="utf-8")
    with pytest.raises(IncompleteError, match="older than a detector"):
        recorded(tmp_path, [JOB])


def test_half_a_record_does_not_count(tmp_path: Path) -> None:
    keep(SPOKE, tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_text("{", encoding="utf-8")
    with pytest.raises(IncompleteError):
        recorded(tmp_path, [JOB])
