"""A plan's stages as Locust asks for them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from locust import LoadTestShape

from journeys.load.recent import Lasting, Recent
from journeys.load.stages import begins, stage_at, wanted
from journeys.model.load import LoadPlan

WINDOW = 5.0  # seconds a break stage is given before its limits are looked at, and whose steps are looked at then
LASTS = 10.0  # seconds a limit must be broken, one after the other: a process that has just begun is slow at first


def plan_shape(plan: LoadPlan) -> type[LoadTestShape]:
    """The shape class of a plan. A break stage ends as soon as one of the plan's limits is broken."""

    class PlanShape(LoadTestShape):
        """The stages of the plan, second by second."""

        def __init__(self) -> None:
            super().__init__()  # type: ignore[no-untyped-call] # Locust's own
            self.ahead = 0.0
            self.broke_at: int | None = None
            self.whole = False
            self._recent, self._trouble = Recent(WINDOW), Lasting(LASTS)

        def tick(self) -> tuple[int, float] | None:
            """Users wanted now, and how many may come in a second; None at the end."""
            at = float(self.get_run_time()) + self.ahead  # type: ignore[no-untyped-call] # Locust's own
            number = stage_at(plan.stages, at)
            p95 = self._recent.p95(at, _steps(self.runner))
            if number < len(plan.stages) and plan.stages[number].kind == "break":
                began = begins(plan.stages, number)
                users = self.runner.user_count if self.runner else 0
                broke = self._trouble.users(at, users, broken(plan, self.runner, p95)) if at - began > WINDOW else None
                if broke is not None:
                    self.broke_at = broke
                    self.ahead += began + plan.stages[number].seconds - at
                    return self.tick()
            found = wanted(plan.stages, at)
            self.whole = found is None or (number == len(plan.stages) - 1 and all_walked(plan, self.runner))
            return None if self.whole else found

    return PlanShape


def all_walked(plan: LoadPlan, runner: Any) -> bool:
    """Whether everybody has made all walks of a plan that wants only so many."""
    ended = sum(entry.num_requests for (_, kind), entry in runner.stats.entries.items() if kind == "walk")
    return bool(plan.walks) and ended >= plan.walks * plan.stages[-1].users


def broken(plan: LoadPlan, runner: Any, p95: float | None) -> bool | None:
    """Whether the crowd breaks a limit just now: failed walks, or the general one of the last seconds' steps; None
    where no step ended.
    """
    walks = [entry for (name, kind), entry in runner.stats.entries.items() if kind == "walk"]
    count, failed = sum(walk.num_requests for walk in walks), sum(walk.num_failures for walk in walks)
    most, limit = plan.limits.failed_walks, plan.limits.p95.get("*")
    if most is not None and count and failed / count > most:
        return True
    if limit is None:
        return False
    return None if p95 is None else p95 > limit


def _steps(runner: Any) -> Counter[int]:
    """The times of all steps so far."""
    times: Counter[int] = Counter()
    for (_, kind), entry in runner.stats.entries.items() if runner else ():
        times.update(entry.response_times if kind == "step" else {})
    return times
