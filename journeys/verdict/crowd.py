"""A crowd's verdict: a plan's limits held against what was measured. What was not measured has not passed."""

from __future__ import annotations

from collections.abc import Iterable

from journeys.model.load import Load, LoadPlan, Timed
from journeys.model.result import Rule
from journeys.verdict.robots import robot_rules

ENOUGH = 0.95  # share of the planned users that must have been there: the last may come as the stage ends
WHOLE = "whole"


def crowd_rules(plan: LoadPlan, load: Load) -> tuple[Rule, ...]:
    """Every rule, the harness first. Where a plan looks for the crowd that breaks a limit and found it, that crowd is
    what is judged, and the limit that was to break is not.
    """
    crowd = (*_harness(plan, load), *_invariants(load), *_truth(plan, load))
    limits = _break_point(plan, load) if looks_for_break(plan) else ()
    if load.break_point is None:
        limits = (*limits, *_walks(plan, load), *_times(plan, load))
    return (*crowd, *limits, *_recovery(plan, load), *robot_rules(plan, load))


def looks_for_break(plan: LoadPlan) -> bool:
    """Whether the plan goes up until a limit breaks."""
    return any(stage.kind == "break" for stage in plan.stages)


def _break_point(plan: LoadPlan, load: Load) -> tuple[Rule, ...]:
    least = plan.limits.users
    expected = f"not below {least} users" if least else "whatever it is"
    actual = f"{load.most_users} users broke none" if load.break_point is None else f"{load.break_point} users"
    passed = load.break_point is None or load.break_point >= (least or 0)
    return (Rule("the crowd that breaks a limit", expected, actual, passed),)


def _harness(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    walks = sum(timed.count for timed in load.of("walk"))
    need = load.break_point if load.break_point is not None else load.planned_users
    yield _rule("the plan went on to its end", WHOLE, load.ended, load.ended == WHOLE)
    yield _rule("walks that came to an end", "at least 1", str(walks), walks > 0)
    there = load.most_users >= max(1, int(ENOUGH * need))
    yield _rule("users at once", f"the {need} planned", str(load.most_users), there)
    yield _rule("workers lost", "0", str(load.workers_lost), load.workers_lost == 0)
    for fault in load.faults:
        times = "nobody counted" if fault.times is None else f"{fault.times} times"
        yield _rule(f"fault felt: {fault.words}", "at least once", times, bool(fault.times))
    missing = len(plan.faults) - len(load.faults)
    if missing:
        yield _rule("planned faults that were never armed", "0", str(missing), passed=False)


def _invariants(load: Load) -> Iterable[Rule]:
    for one in load.invariants:
        if one.counted is None:
            yield _rule(one.title, "none breaks it", f"not counted: {one.reason}", passed=False)
        else:
            ids = f": {', '.join(one.offending[:5])}" if one.offending else ""
            actual = f"{len(one.offending)} of {one.counted}{ids}"
            yield Rule(one.title, "none breaks it", actual, not one.offending)


def _walks(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    walks, limits = load.of("walk"), plan.limits
    count, failed = sum(walk.count for walk in walks), sum(walk.failed for walk in walks)
    if limits.failed_walks is not None:
        share = failed / count if count else 1.0
        actual = f"{failed} of {count}"
        yield Rule("failed walks", f"at most {limits.failed_walks:.1%}", actual, share <= limits.failed_walks)


def _truth(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    limits, told = plan.limits, load.of("truth")
    if limits.honesty is not None and told:
        all_of, silent = sum(one.count for one in told), sum(one.failed for one in told)
        share = 1 - silent / all_of
        actual = f"{all_of - silent} of {all_of}"
        yield Rule("failures the shop told of", f"at least {limits.honesty:.1%}", actual, share >= limits.honesty)
    baskets = load.of("basket")
    if baskets:
        lost, looked = sum(one.failed for one in baskets), sum(one.count for one in baskets)
        yield Rule("baskets kept after a failure", "all", f"{looked - lost} of {looked}", not lost)


def _times(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    steps = {timed.name: timed for timed in load.of("step")}
    named = {name: limit for name, limit in plan.limits.p95.items() if name != "*"}
    for name, limit in named.items():
        yield _p95(name, limit, steps.get(name))
    general = plan.limits.p95.get("*")
    if general is not None:
        others = [timed for name, timed in steps.items() if name not in named]
        worst = max(others, key=lambda timed: timed.p95, default=None)
        yield _p95(f"the slowest step ({worst.name})" if worst else "the slowest step", general, worst)


def _recovery(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    if plan.limits.recovery is not None:
        for fault in load.faults:
            took = "it did not" if fault.recovered is None else f"{fault.recovered:g} s"
            passed = fault.recovered is not None and fault.recovered <= plan.limits.recovery
            yield Rule(f"works again after: {fault.words}", f"within {plan.limits.recovery:g} s", took, passed)


def _p95(name: str, limit: float, found: Timed | None) -> Rule:
    expected = f"at most {limit:g} s"
    if found is None:
        return _rule(f"p95 of {name}", expected, "never done", passed=False)
    return Rule(f"p95 of {name}", expected, f"{found.p95:g} s", found.p95 <= limit)


def _rule(name: str, expected: str, actual: str, passed: bool) -> Rule:
    return Rule(name, expected, actual, passed, "harness")
