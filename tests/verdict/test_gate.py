from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeys.model.budget import Budgets
from journeys.model.result import Check, ExpectationRecord, Run, Verdict
from journeys.verdict.clusters import clusters
from journeys.verdict.gate import exit_code, gate_rules
from journeys.verdict.recording import journey_record
from tests.verdict.build import Walk, draft, walked
from tests.verdict.test_baseline import record, result

RUN = Run("r", "t", "t", "shop", "http://s", {}, 1, complete=True, planned=1, walked=1)
CHECK = Check("dead-click", "t", 1, 1, 0, {})


def failed(budgets: Budgets | None = None, **changes: Any) -> list[str]:
    given: dict[str, Any] = {
        "run": RUN,
        "journeys": (journey_record(walked(), ()),),
        "findings": (),
        "checks": (CHECK,),
        "baseline": None,
        **changes,
    }
    return [r.rule for r in gate_rules(budgets=budgets or Budgets(), **given) if not r.passed]


def test_a_clean_run_passes_every_rule() -> None:
    assert failed() == []


@pytest.mark.parametrize(
    "changes",
    [
        {"run": replace(RUN, complete=False)},
        {"run": replace(RUN, planned=0, walked=0)},
        {"run": replace(RUN, planned=3)},
        {"journeys": (journey_record(walked(), ()), journey_record(Walk().end("robot-failed", "robot"), ()))},
        {"journeys": (journey_record(Walk().end("not-applicable"), ()),)},
        {"journeys": ()},
        {"checks": (replace(CHECK, failed=("j: boom",)),)},
    ],
)
def test_a_run_that_did_not_happen_fails_as_a_harness_problem(changes: dict[str, Any]) -> None:
    names = failed(**changes)
    assert len(names) == 1
    rules = gate_rules(
        **{"run": RUN, "journeys": (), "findings": (), "checks": (), **changes},
        budgets=Budgets(),
    )
    assert exit_code(Verdict(False, rules, None, "")) == 3


def test_new_s4_and_a_serious_finding_that_came_back_fail() -> None:
    assert failed(findings=(record(severity="S4"),)) == ["new confirmed findings of S4"]
    back = replace(record(), state="came-back")
    assert failed(findings=(back,)) == ["findings of S3 or S4 that came back"]


def test_what_is_known_unsure_a_symptom_or_muted_does_not_fail() -> None:
    s4 = record(severity="S4")
    quiet = [replace(s4, state="known"), replace(s4, state="muted"), replace(s4, symptom_of="x")]
    assert failed(findings=(*quiet, record(severity="S4", confidence="probable"))) == []


def test_budgets_per_severity_and_for_the_worst_index() -> None:
    assert failed(Budgets(max_findings={"S3": 0}), findings=(record(),)) == ["confirmed findings of S3"]
    hurt = (journey_record(walked(), clusters([draft()])),)
    assert failed(Budgets(max_index=20), journeys=hurt) == ["friction index of the worst journey"]
    assert failed(Budgets(max_index=25), journeys=hurt) == []


def test_an_index_may_not_rise_over_the_baseline() -> None:
    hurt = (journey_record(walked(), clusters([draft()])),)
    before = replace(result(), journeys=(journey_record(walked(), ()),))
    assert failed(journeys=hurt, baseline=before) == ["rise of a friction index over the baseline"]
    assert failed(journeys=hurt, baseline=replace(before, journeys=hurt)) == []


def test_blocked_journeys_and_broken_expectations_fail_unless_not_blocking() -> None:
    blocked = (journey_record(Walk().end("blocked", "shop"), ()),)
    assert failed(journeys=blocked) == ["journeys the shop blocked"]
    assert failed(Budgets(blocking=("gate",)), journeys=blocked) == []
    fine = journey_record(walked(), ())
    late = ExpectationRecord("within 40 seconds", "40", "52", held=False)
    step = replace(fine.steps[0], expectations=(late,))
    assert len(failed(journeys=(replace(fine, steps=(step,)),))) == 1
    assert failed(Budgets(expectations=False), journeys=(replace(fine, steps=(step,)),)) == []


def test_exit_codes() -> None:
    rules = gate_rules(RUN, (), (), (), Budgets())
    assert exit_code(Verdict(True, rules, None, "")) == 0
    friction = gate_rules(RUN, (journey_record(Walk().end("blocked", "shop"), ()),), (), (), Budgets())
    assert exit_code(Verdict(False, friction, None, "")) == 1
