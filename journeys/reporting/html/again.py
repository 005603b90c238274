"""How a reader sees a finding with their own eyes: the way by hand, and the command that walks it again."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from journeys.model.result import FindingRecord, JourneyRecord, Run


@dataclass(frozen=True)
class Again:
    """`steps` are the journey's sentences up to the one the finding was met on; `command` is typed into a shell."""

    steps: tuple[str, ...]
    command: str


def again(finding: FindingRecord, journey: JourneyRecord, run: Run) -> Again:
    """The way to a finding of a journey."""
    steps = [f"{step.keyword} {step.text}".strip() for step in journey.steps if step.index <= finding.step]
    return Again(tuple(steps), shlex.join(_command(journey, run)))


def _command(journey: JourneyRecord, run: Run) -> list[str]:
    """What walks this journey again, with the same customer."""
    seed = ["--seed", str(run.seed)]
    if run.visit:
        return ["journeys", "visit", run.url, *_only(journey), "--devices", journey.device, *seed]
    if run.flaws:
        return ["pytest", journey.id, "--store", run.store, "--flaws", ",".join(run.flaws), *seed]
    return ["journeys", "run", journey.id, "--store", run.store, *seed]


def _only(journey: JourneyRecord) -> list[str]:
    """The option that leaves other journeys of a visit out: they are named by their first tag of their own."""
    own = [tag for tag in journey.tags if tag not in journey.checklist]
    return ["--journeys", own[0]] if own else []
