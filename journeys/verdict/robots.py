"""What robots in a crowd must have met and felt, as rules of the crowd's verdict. Who did not walk has not passed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from journeys.model.load import Load, LoadPlan, RobotFelt, RobotOutage
from journeys.model.result import Rule

NOT_COMPLETABLE = 100.0  # the index of a journey that the shop does not let a customer finish
STAYED = 0.9  # share of a size that must have stayed while the robots walked


def robot_rules(plan: LoadPlan, load: Load) -> tuple[Rule, ...]:
    """The rules about robots; none where the plan sends none."""
    if plan.robots is None:
        return ()
    return (*_presence(plan, load), *_stopped(plan, load), *_rise(plan, load), *_outages(plan, load))


def _presence(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    assert plan.robots
    there = [robot for robot in load.robots if robot.walked]
    yield _harness("robots in the crowd", "at least 1", str(len(there)), bool(there))
    lost = [robot for robot in load.robots if robot.outcome == "robot-failed"]
    if lost:
        yield _harness("robots that could not walk", "0", f"{len(lost)}: {lost[0].reason[:160]}", passed=False)
    for size in plan.robots.sizes:
        if load.break_point is None or size <= load.break_point:
            yield _among(size, [robot for robot in there if robot.size == size])


def _among(size: int, robots: Sequence[RobotFelt]) -> Rule:
    fewest = max((robot.fewest for robot in robots), default=0)
    told = f"{fewest} others stayed" if robots else "nobody walked"
    return _harness(f"robots among {size} users", "one all the time at least", told, fewest >= STAYED * size)


def _stopped(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    """A robot that the shop stops in the crowd, and did not stop before, made a failed walk like anybody else."""
    most, there = plan.limits.failed_walks, [robot for robot in load.robots if robot.walked]
    if most is None or not there:
        return
    stopped = [robot for robot in there if robot.outcome == "blocked" and robot.calm != NOT_COMPLETABLE]
    told = f"{len(stopped)} of {len(there)}{f': {stopped[0].reason[:160]}' if stopped else ''}"
    yield Rule("robots stopped in the crowd", f"at most {most:.1%}", told, len(stopped) <= most * len(there))


def _rise(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    most = plan.limits.index_rise
    if most is None:
        return
    before = [robot for robot in load.robots if robot.calm is not None and robot.walked]
    stopped = [robot for robot in before if robot.crowd is None]
    rises = [robot.crowd - robot.calm for robot in before if robot.crowd is not None and robot.calm is not None]
    actual = f"{max(rises):+.1f}" if rises else "nobody to compare"
    if stopped:
        actual = f"{len(stopped)} did not get there"
    passed = bool(rises) and not stopped and max(rises) <= most
    yield Rule("rise of a robot's friction index in the crowd", f"at most +{most:g}", actual, passed)


def _outages(plan: LoadPlan, load: Load) -> Iterable[Rule]:
    """For every fault that a robot's journey was to run into."""
    met: dict[str, list[RobotOutage]] = {}
    for robot in load.robots:
        for outage in robot.outage if robot.walked else ():
            met.setdefault(outage.words, []).append(outage)
    for words, every in met.items():
        ran = [one for one in every if one.met]
        yield _harness(f"robots that ran into: {words}", "at least 1", str(len(ran)), bool(ran))
        if ran:
            yield from _outage(plan, words, ran)


def _outage(plan: LoadPlan, words: str, ran: Sequence[RobotOutage]) -> Iterable[Rule]:
    if plan.limits.honesty is not None:
        judged = [one for one in ran if one.honest != "cannot-tell"]
        true = sum(one.honest == "held" for one in judged)
        actual = f"{true} of {len(judged)}" if judged else "nobody could tell"
        passed = bool(judged) and true >= plan.limits.honesty * len(judged)
        name, expected = f"robots told the truth, and soon: {words}", f"at least {plan.limits.honesty:.1%}"
        yield Rule(name, expected, actual, passed, "shop" if judged else "harness")
    lost = sum(one.kept == "failed" for one in ran)
    yield Rule(f"baskets robots kept: {words}", "all", f"{len(ran) - lost} of {len(ran)}", not lost)
    if plan.limits.recovery is not None:
        served = sum(one.again is not None for one in ran)
        yield Rule(f"robots served afterwards: {words}", "all", f"{served} of {len(ran)}", served == len(ran))


def _harness(name: str, expected: str, actual: str, passed: bool) -> Rule:
    return Rule(name, expected, actual, passed, "harness")
