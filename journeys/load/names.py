"""How a run tells its crowd what to do: variables of the environment, and files of the run's folder."""

from __future__ import annotations

PLAN, STORE, URL, FOLDER, RUN, PROCESSES, PARENT = (
    f"JOURNEYS_LOAD_{name}" for name in ("PLAN", "STORE", "URL", "FOLDER", "RUN", "PROCESSES", "PARENT")
)
PREPARED = "prepared.json"
