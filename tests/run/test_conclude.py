"""Judging, reporting and pointing at a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import EvidenceError
from journeys.evidence.store import RunHeader, RunStore
from journeys.run.conclude import RESULT, branding_of, conclude, judge_again, point_latest, read_result
from tests.run.sandbox import JOURNEY, sandbox_walk


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    store = RunStore(tmp_path / "reports" / "runs" / "one")
    store.begin(RunHeader("one", "2026-11-22T10:00:00+00:00", "sandbox", JOURNEY.url, 1, journeys=(JOURNEY.id,)))
    walk = sandbox_walk(store.folder)
    walk.step_began()
    walk.step_passed()
    walk.end()
    walk.close()
    store.finish("2026-11-22T10:01:00+00:00")
    return store


def test_concluding_writes_result_reports_and_latest(store: RunStore) -> None:
    reports = store.folder.parent.parent
    result, written = conclude(store, reports=reports, html=False)
    assert read_result(store.folder) == result
    assert (store.folder / "report.html") in written
    assert not (store.folder / "allure-report").exists()
    assert (reports / "latest").resolve() == store.folder


def test_judging_again_gives_the_same_bytes(store: RunStore) -> None:
    judge_again(store)
    first = (store.folder / RESULT).read_bytes()
    judge_again(store)
    assert (store.folder / RESULT).read_bytes() == first


def test_latest_moves_on(store: RunStore) -> None:
    second = store.folder.with_name("two")
    second.mkdir()
    point_latest(store.folder)
    assert point_latest(second).resolve() == second


def test_latest_is_a_file_where_links_are_refused(store: RunStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    assert point_latest(store.folder).read_text("utf-8").strip() == str(store.folder)


def test_no_result_and_a_damaged_one_are_said(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match=r"no result\.json"):
        read_result(tmp_path)
    (tmp_path / RESULT).write_text('{"run": 3}')
    with pytest.raises(EvidenceError, match="no result of Journeys"):
        read_result(tmp_path)


def test_no_branding_is_no_branding(tmp_path: Path) -> None:
    assert branding_of(tmp_path) is None
