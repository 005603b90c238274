"""A robot beside a crowd: what its process is told by the load run that started it, and the faults it may meet."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from journeys.faults.planned import PlannedBreaker
from journeys.load.names import CONTROL, FAULTS, FOLDER, PARENT, TOKEN
from journeys.load.standing import read
from journeys.model.brief import Brief, Endpoint
from journeys.run.instance import switches_of

TURN = 1.0  # seconds between two looks whether the load run is still there
LAST = 20.0  # seconds a robot gets to go home by itself


def is_in_crowd(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this process walks in a crowd: a moment that cannot be tried again."""
    return bool(environment.get(FOLDER))


def briefed(brief: Brief, environment: Mapping[str, str] = os.environ) -> Brief:
    """The brief with the books and the switches of the bundled shop, where a load run started it for this robot."""
    token = environment.get(TOKEN, "")
    if not token:
        return brief
    control = f"{brief.url.rstrip('/')}{CONTROL}"
    return replace(brief, books=Endpoint(f"{control}/books", token), faults=switches_of(f"{control}/faults", token))


def faults_of_the_plan(environment: Mapping[str, str] = os.environ) -> PlannedBreaker | None:
    """The crowd's own faults, None for a robot that walks in no crowd. They are the only ones it may meet there."""
    folder = environment.get(FOLDER, "")
    path = Path(folder) / FAULTS
    return PlannedBreaker(lambda: read(path), ours=bool(environment.get(TOKEN))) if folder else None


def ends_with_its_load_run(environment: Mapping[str, str] = os.environ) -> None:
    """End this process when the one that started it is gone, however that ended."""
    parent = int(environment.get(PARENT, "") or 0)
    if not parent:
        return

    def watch() -> None:
        pause = threading.Event()
        while os.getppid() == parent:
            pause.wait(TURN)
        os.kill(os.getpid(), signal.SIGTERM)
        pause.wait(LAST)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
