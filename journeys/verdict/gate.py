"""The gate: rules held against a judged run. Every rule is shown, passed ones too; what cannot be shown fails."""

from __future__ import annotations

from collections.abc import Iterable

from journeys.errors import FRICTION, HARNESS, PASSED
from journeys.model.budget import Budgets
from journeys.model.finding import SEVERITIES
from journeys.model.result import Check, FindingRecord, JourneyRecord, Result, Rule, Run, Verdict
from journeys.verdict.baseline import active


def gate_rules(
    run: Run,
    journeys: tuple[JourneyRecord, ...],
    findings: tuple[FindingRecord, ...],
    checks: tuple[Check, ...],
    budgets: Budgets,
    baseline: Result | None = None,
) -> tuple[Rule, ...]:
    """All rules, the harness first: a run that did not happen proves nothing."""
    watched = tuple(j for j in journeys if not budgets.blocking or set(budgets.blocking) & set(j.tags))
    ids = {j.id for j in watched}
    theirs = [f for f in active(findings) if f.journey in ids]
    return (
        *_harness(run, journeys, checks),
        *_severity(theirs, budgets),
        *_journeys(watched, budgets),
        *_index(watched, budgets, baseline),
    )


def exit_code(verdict: Verdict) -> int:
    """0 passed, 3 when a rule about the harness failed, else 1."""
    if verdict.passed:
        return PASSED
    return HARNESS if any(not r.passed and r.about == "harness" for r in verdict.rules) else FRICTION


def _harness(run: Run, journeys: tuple[JourneyRecord, ...], checks: tuple[Check, ...]) -> Iterable[Rule]:
    lost = [j for j in journeys if j.outcome == "robot-failed"]
    crashed = [c.detector for c in checks if c.failed]
    whole = "all of it" if run.complete else "cut off"
    walked = f"{run.walked} of {run.planned}"
    yield Rule("the run was walked to its end", "all of it", whole, run.complete, "harness")
    yield Rule("planned journeys were walked", "all, at least one", walked, 0 < run.planned <= run.walked, "harness")
    judged = sum(j.outcome in {"completed", "blocked"} for j in journeys)
    yield Rule("journeys that could be judged", "at least 1", str(judged), judged > 0, "harness")
    yield Rule("journeys the robot or environment failed", "0", str(len(lost)), not lost, "harness")
    yield Rule("detectors that crashed", "0", ", ".join(crashed) or "0", not crashed, "harness")


def _severity(findings: list[FindingRecord], budgets: Budgets) -> Iterable[Rule]:
    sure = [f for f in findings if f.confidence == "confirmed" and not f.symptom_of]
    new = sum(f.severity == "S4" and f.state in {"new", "came-back"} for f in sure)
    back = sum(f.severity in {"S3", "S4"} and f.state == "came-back" for f in sure)
    yield _at_most("new confirmed findings of S4", budgets.max_new_s4, new)
    yield _at_most("findings of S3 or S4 that came back", budgets.max_came_back_s3, back)
    for severity in SEVERITIES:
        limit = (budgets.max_findings or {}).get(severity)
        if limit is not None:
            yield _at_most(f"confirmed findings of {severity}", limit, sum(f.severity == severity for f in sure))


def _journeys(journeys: tuple[JourneyRecord, ...], budgets: Budgets) -> Iterable[Rule]:
    blocked = [j for j in journeys if j.outcome == "blocked"]
    yield _at_most("journeys the shop blocked", 0, len(blocked))
    if budgets.expectations:
        failed = sum(not e.held for j in journeys for step in j.steps for e in step.expectations)
        yield _at_most("expectations of the journeys' authors that did not hold", 0, failed)


def _index(journeys: tuple[JourneyRecord, ...], budgets: Budgets, baseline: Result | None) -> Iterable[Rule]:
    scored = [(j.index, j) for j in journeys if j.index is not None]
    if budgets.max_index is not None:
        worst = max((index for index, _ in scored), default=0.0)
        passed = bool(scored) and worst <= budgets.max_index
        yield Rule("friction index of the worst journey", f"at most {budgets.max_index:g}", f"{worst:g}", passed)
    if baseline is None:
        return
    before = {j.id: j.index for j in baseline.journeys if j.index is not None}
    rises = {j.id: index - before[j.id] for index, j in scored if j.id in before}
    most = max(rises.values(), default=0.0)
    expected = f"at most +{budgets.index_rise:g}"
    yield Rule("rise of a friction index over the baseline", expected, f"{most:+.1f}", most <= budgets.index_rise)


def _at_most(name: str, limit: int, actual: int) -> Rule:
    return Rule(name, f"at most {limit}", str(actual), actual <= limit)
