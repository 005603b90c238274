from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.evidence.codec import encode
from journeys.evidence.store import RunHeader, RunStore
from journeys.evidence.timeline import Timeline
from journeys.model.budget import Budgets
from journeys.model.earlier import Earlier
from journeys.model.event import JourneyBegan, JourneyEnded, Look, StepBegan, StepEnded
from journeys.model.finding import Clear, Proof
from journeys.verdict.judge import judge
from tests.verdict.build import JOURNEY, Saying, friction, meta


def _run(folder: Path, *, finished: bool = True) -> RunStore:
    store = RunStore(folder)
    store.begin(RunHeader("r1", "2026-01-01T10:00:00+00:00", "shop", "http://s", 1, journeys=(JOURNEY.id, "other")))
    ledger = store.ledger(JOURNEY.id)
    ledger.record(JourneyBegan(JOURNEY))
    ledger.record(StepBegan(0, "Given", "x", "f", 3))
    ledger.record(Look("http://s/pay", "Pay", "payment", ""))
    ledger.record(StepEnded(0, "passed", 1.0))
    ledger.record(JourneyEnded("completed"))
    ledger.close()
    if finished:
        store.finish("2026-01-01T10:01:00+00:00")
    return store


MENU = [Saying(meta("dead-click"), [friction(proofs=(Proof(2),))]), Saying(meta("link-broken"), [Clear()])]


def test_judging_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    store = _run(tmp_path)
    assert encode(judge(store, detectors=MENU)) == encode(judge(store, detectors=MENU))


def test_the_document_is_whole(tmp_path: Path) -> None:
    result = judge(_run(tmp_path), detectors=MENU)
    assert (result.run.planned, result.run.walked, result.run.complete) == (2, 1, True)
    assert result.notes == ("Planned but not walked: other",)
    assert [c.detector for c in result.checks] == ["dead-click", "link-broken"]
    assert result.verdict.worst == JOURNEY.id
    assert not result.verdict.passed
    rows = {row.id: row for row in result.checklist}
    assert (rows["C6"].state, rows["C6"].findings, rows["C6"].index) == ("walked", 1, 25.0)
    assert rows["C4"].state == "not-yet"


def test_a_run_that_was_cut_off_is_not_complete(tmp_path: Path) -> None:
    assert not judge(_run(tmp_path, finished=False), detectors=MENU).run.complete


def test_a_baseline_gives_states_and_absent_findings(tmp_path: Path) -> None:
    store = _run(tmp_path)
    before = judge(store, detectors=MENU)
    again = judge(store, baseline=before, detectors=MENU)
    healed = judge(store, baseline=before, detectors=[Saying(meta("dead-click"), [Clear()]), MENU[1]])
    assert "skipped" not in {s.outcome for s in before.journeys[0].steps}
    untold = judge(store, baseline=before, detectors=[Saying(meta("dead-click"), []), MENU[1]])
    assert [r.findings[0].state for r in (before, again, healed, untold)] == ["new", "known", "fixed", "not-checked"]


def test_the_plans_budgets_are_what_the_gate_asks(tmp_path: Path) -> None:
    store = _run(tmp_path)
    store.begin(replace(store.header, budgets=Budgets(max_index=10)))
    strict = judge(store, detectors=MENU)
    assert any(r.rule.startswith("friction index") and not r.passed for r in strict.verdict.rules)


def test_a_step_that_was_skipped_proves_no_fix(tmp_path: Path) -> None:
    before = judge(_run(tmp_path / "a"), detectors=MENU)
    healed = [Saying(meta("dead-click"), [Clear()])]
    store = RunStore(tmp_path / "b")
    store.begin(RunHeader("r2", "2026-01-02T10:00:00+00:00", "shop", "http://s", 1, journeys=(JOURNEY.id,)))
    ledger = store.ledger(JOURNEY.id)
    for body in (JourneyBegan(JOURNEY), StepBegan(0, "Given", "x", "f", 3), StepEnded(0, "skipped", 0.0)):
        ledger.record(body)
    ledger.record(JourneyEnded("blocked", "shop"))
    ledger.close()
    assert judge(store, baseline=before, detectors=healed).findings[0].state == "not-checked"


def test_detectors_get_what_the_journey_was_like_before_and_the_run_says_where(tmp_path: Path) -> None:
    store = _run(tmp_path)
    before = Earlier({"x": (0.4, 0.4, 0.5)}, {"chat:damaged": (2.0,)})
    store.begin(replace(store.header, runner="ci", earlier={JOURNEY.id: before}))
    heard: list[Earlier] = []

    class Hears:
        META = meta("dead-click")

        def detect(self, timeline: Timeline) -> list[Clear]:
            heard.append(timeline.earlier)
            return [Clear()]

    result = judge(store, detectors=[Hears(), MENU[1]])
    assert heard == [before]
    assert result.run.runner == "ci"
    assert result.journeys[0].steps[0].wait_seconds is None
