from __future__ import annotations

from dataclasses import replace
from typing import Any

from journeys.evidence.store import RunHeader
from journeys.model.budget import Mute
from journeys.model.finding import SEVERITIES
from journeys.model.result import FindingRecord, Replays, Result, Run, Verdict
from journeys.verdict.baseline import active, with_states
from journeys.verdict.clusters import clusters
from journeys.verdict.recording import finding_records, replay_key
from tests.verdict.build import draft, walked


def record(**changes: Any) -> FindingRecord:
    one = draft(**changes)
    return finding_records(walked(), clusters([one]), run="r1", replays={replay_key(one): Replays(1, 1)})[0]


def result(*findings: FindingRecord) -> Result:
    header = RunHeader("r0", "2026-01-01T00:00:00+00:00", "shop", "http://s", 1)
    run = Run(header.id, header.started, header.started, "shop", "http://s", {}, 1, complete=True)
    return Result(run, (), findings, (), (), Verdict(True, (), None, ""))


def states(found: list[FindingRecord], before: Result | None, *, checked: bool = True, **more: Any) -> list[str]:
    told = with_states(found, before, checked=lambda _: checked, aliases=lambda f, _: f.fingerprint, **more)
    return [f.state for f in told]


def test_without_a_baseline_everything_is_new() -> None:
    assert states([record()], None) == ["new"]


def test_known_changed_and_new() -> None:
    assert states([record()], result(record())) == ["known"]
    assert states([record(severity="S4")], result(record())) == ["changed"]
    assert states([record(), record(subject="link:x", cause="b")], result(record())) == ["known", "new"]


def test_absent_is_fixed_only_where_we_looked() -> None:
    assert states([], result(record())) == ["fixed"]
    assert states([], result(record()), checked=False) == ["not-checked"]


def test_a_heuristic_needs_two_clear_runs_to_be_fixed() -> None:
    heuristic = replace(record(), tier="B")
    once = with_states([], result(heuristic), checked=lambda _: True, aliases=lambda f, _: f.fingerprint)
    assert [f.state for f in once] == ["not-checked"]
    assert states([], result(*once), checked=False) == ["not-checked"]
    assert states([], result(*once)) == ["fixed"]


def test_fixed_stays_fixed_and_comes_back_when_met_again() -> None:
    fixed = replace(record(), state="fixed")
    assert states([], result(fixed), checked=False) == ["fixed"]
    assert states([record()], result(fixed)) == ["came-back"]


def test_a_new_wording_is_matched_loosely_when_only_one_can_be_meant() -> None:
    old = record(subject="button:pay", loose="button")
    assert states([record(subject="button:buy now", loose="button")], result(old)) == ["known"]
    two = [record(subject=f"button:{n}", loose="button") for n in "ab"]
    assert states(two, result(old)) == ["new", "new", "fixed"]


def test_an_upgraded_detector_is_no_news() -> None:
    old = replace(record(), version="dead-click@1", fingerprint="old-print")
    new = replace(record(severity="S4"), version="dead-click@2")
    told = with_states([new], result(old), checked=lambda _: True, aliases=lambda f, v: "old-print")
    assert [f.state for f in told] == ["known"]


def test_a_mute_is_quiet_until_its_day() -> None:
    mute = Mute(record().fingerprint, "known issue", "shop", "2026-06-30")
    assert states([record()], None, mutes=[mute], today="2026-06-30") == ["muted"]
    assert states([record()], None, mutes=[mute], today="2026-07-01") == ["new"]


def test_active_leaves_out_gone_and_muted() -> None:
    all_states = [replace(record(), state=s) for s in ("new", "known", "muted", "fixed", "not-checked", "came-back")]
    assert [f.state for f in active(all_states)] == ["new", "known", "came-back"]
    assert SEVERITIES[-1] == "S4"
