"""What every process of a run must know: made by the controller, handed to the workers as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

KEY = "journeys_plan"

CONTROLLER = "journeys-controller"
"""What pytest knows the controller as, in the process that has one."""

OUTCOME = "journeys.outcome"
"""The property of a worker's test report that holds (outcome, reason)."""

TOLD = "journeys.told"
"""The property that holds what the shopper told of its way, where it was asked to."""


@dataclass(frozen=True)
class Plan:
    """`folder` is the run's. `url` is where the store answers now (the bundled shop has a new address in every run).

    `token` opens the bundled shop's control endpoints, "" for any other store; it is a secret and never written down.
    `smtp` is the host:port of the run's own mail server, "" without one.
    """

    id: str
    folder: str
    url: str
    token: str = field(default="", repr=False)
    smtp: str = ""

    def pack(self) -> dict[str, Any]:
        """As values that xdist can send."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain


def plan_of(config: pytest.Config) -> Plan | None:
    """The plan the controller sent to this worker, or None in the controller itself."""
    sent = getattr(config, "workerinput", {}).get(KEY)
    return Plan(**sent) if sent else None


def is_worker(config: pytest.Config) -> bool:
    """Whether this process is one of xdist's workers."""
    return hasattr(config, "workerinput")


def sends_workers(config: pytest.Config) -> bool:
    """Whether this process walks nothing itself: its workers do."""
    return config.getoption("dist", "no") != "no" and bool(config.getoption("tx", None)) and not is_worker(config)


def workers_of(config: pytest.Config) -> int:
    """How many processes walk this run."""
    return int(getattr(config, "workerinput", {}).get("workercount", 1))


def fresh_folder(runs: Path, store: str) -> Path:
    """A folder name for a run that starts now (UTC); a second run in the same second gets its own."""
    base = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{store}"
    names = (base if attempt == 1 else f"{base}-{attempt}" for attempt in range(1, 1000))
    for name in names:
        try:
            (runs / name).mkdir(parents=True)
        except FileExistsError:
            continue
        return runs / name
    raise FileExistsError(runs / base)
