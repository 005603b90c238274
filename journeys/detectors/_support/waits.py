"""How long the shop made the customer wait, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.evidence.timeline import Timeline
from journeys.model.earlier import step_keys
from journeys.model.event import Action, StepBegan


@dataclass(frozen=True)
class Waited:
    """A step's index, and the seconds its actions waited for the shop."""

    step: int
    seconds: float


def waits_of(timeline: Timeline) -> dict[str, Waited]:
    """The steps that were walked to their end and in which something was done, by their names in `Earlier.waits`."""
    steps = {seen.body.index: seen.body.text for seen in timeline.all(StepBegan)}
    waits: dict[int, float] = {}
    for seen in timeline.all(Action):
        waits[seen.step] = waits.get(seen.step, 0.0) + seen.body.wait_ms / 1000
    passed = {index for index, end in timeline.step_ends.items() if end.outcome == "passed"}
    keys = zip(steps, step_keys(tuple(steps.values())), strict=True)
    return {key: Waited(index, round(waits[index], 3)) for index, key in keys if index in waits and index in passed}
