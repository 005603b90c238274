"""How a run tells its crowd what to do: variables of the environment, and files of the run's folder."""

from __future__ import annotations

PLAN, STORE, URL, FOLDER, RUN, PROCESSES, PARENT, TOKEN = (
    f"JOURNEYS_LOAD_{name}" for name in ("PLAN", "STORE", "URL", "FOLDER", "RUN", "PROCESSES", "PARENT", "TOKEN")
)
PREPARED = "prepared.json"
FAULTS = "faults.json"
CONTROL = "/__sandbox__"  # the bundled shop's own endpoints
