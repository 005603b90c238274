"""Earlier runs of a suite, as the baseline of the next: read from their results when a run begins, and kept with it."""

from __future__ import annotations

import os
import platform
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from journeys.model.earlier import Earlier, step_keys
from journeys.model.journey import Outcome, StepOutcome

RUNNER = "JOURNEYS_RUNNER"
RUNS = 5  # good runs of each journey that are kept (friction catalogue, step-slower-than-before)
FOLDERS = 20  # runs that are looked through for them
RESULT = "result.json"


class _Run(msgspec.Struct):
    store: str
    url: str
    complete: bool
    runner: str = ""


class _Step(msgspec.Struct):
    text: str
    outcome: StepOutcome
    wait_seconds: float | None = None


class _Journey(msgspec.Struct):
    id: str
    outcome: Outcome
    steps: list[_Step]
    handling: dict[str, float] = {}
    faults: list[msgspec.Raw] = []


class _Result(msgspec.Struct):
    run: _Run
    journeys: list[_Journey]


def runner_label() -> str:
    """What kind of machine this is: JOURNEYS_RUNNER, else the system, the processor's kind and how many there are."""
    return os.environ.get(RUNNER, "") or f"{platform.system()}-{platform.machine()}-{os.cpu_count()}"


def earlier(runs: Path, store: str, url: str, runner: str) -> dict[str, Earlier]:
    """Journey id -> what it was like in the last good runs under `runs`; folders without a readable result are none.

    A store that moved to another host is another one; the port may change, as the bundled shop's does.
    """
    here = (store, urlsplit(url).hostname, runner, True)
    waits: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    handling: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for folder in sorted((path.parent for path in runs.glob(f"*/{RESULT}")), reverse=True)[:FOLDERS]:
        result = _read(folder / RESULT)
        if result is None or _place(result.run) != here:
            continue
        for journey in result.journeys:
            if journey.outcome == "completed" and not journey.faults:
                _add(waits[journey.id], _waits(journey))
                _add(handling[journey.id], journey.handling)
    return {key: Earlier(_fixed(waits[key]), _fixed(handling[key])) for key in waits}


def _read(path: Path) -> _Result | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Result)
    except (OSError, msgspec.DecodeError):
        return None


def _place(run: _Run) -> tuple[str, str | None, str, bool]:
    return run.store, urlsplit(run.url).hostname, run.runner, run.complete


def _waits(journey: _Journey) -> dict[str, float]:
    keys = step_keys(tuple(step.text for step in journey.steps))
    told = zip(keys, journey.steps, strict=True)
    return {k: s.wait_seconds for k, s in told if s.outcome == "passed" and s.wait_seconds is not None}


def _add(kept: dict[str, list[float]], values: dict[str, float]) -> None:
    for key, value in values.items():
        if len(kept[key]) < RUNS:
            kept[key].append(value)


def _fixed(kept: dict[str, list[float]]) -> dict[str, tuple[float, ...]]:
    return {key: tuple(values) for key, values in kept.items()}
