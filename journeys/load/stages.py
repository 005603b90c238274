"""Stages as numbers: how many users a plan wants at a time, and how fast they come. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence

from journeys.model.load import Stage

AT_ONCE = 100.0  # users a second; a spike is this steep at the least


def wanted(stages: Sequence[Stage], at: float) -> tuple[int, float] | None:
    """Users wanted `at` seconds after the plan began, and how many may come or go in a second; None when it is over."""
    before = 0
    for stage in stages:
        if at < stage.seconds:
            return _within(stage, before, at)
        at -= stage.seconds
        before = stage.users
    return None


def _within(stage: Stage, before: int, at: float) -> tuple[int, float]:
    if stage.kind == "ramp":
        rate = abs(stage.users - before) / stage.seconds
        return round(before + (stage.users - before) * min(1.0, (at + 1) / stage.seconds)), max(rate, 1.0)
    if stage.kind == "break":
        steps = max(1, math.ceil((stage.users - before) / stage.step))
        return min(stage.users, before + stage.step * (1 + int(at * steps / stage.seconds))), float(stage.step)
    return stage.users, max(AT_ONCE, float(stage.users))


def stage_at(stages: Sequence[Stage], at: float) -> int:
    """Which stage runs `at` seconds after the plan began; the number of stages when it is over."""
    for number, stage in enumerate(stages):
        if at < stage.seconds:
            return number
        at -= stage.seconds
    return len(stages)


def begins(stages: Sequence[Stage], number: int) -> float:
    """When a stage begins, in seconds after the plan began."""
    return sum(stage.seconds for stage in stages[:number])
