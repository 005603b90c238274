"""`journeys visit` through the real command line, and what its result.json says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VISIT_S = 600


@dataclass(frozen=True)
class Visit:
    """A visit that ended: its exit code, what it said, and its `result.json`."""

    code: int
    said: str
    folder: Path
    result: dict[str, Any]

    @property
    def outcomes(self) -> dict[str, str]:
        """`name on device` -> outcome, with the reason behind it where it was not completed."""
        return {f"{j['name']} on {j['device']}": _ended(j) for j in self.result["journeys"]}

    def findings(self, *severities: str) -> list[str]:
        """`severity detector device: title` of every finding of these severities."""
        return sorted(
            f"{f['severity']} {f['detector']} {f['device']}: {f['title']}"
            for f in self.result["findings"]
            if f["severity"] in severities
        )


def _ended(journey: dict[str, Any]) -> str:
    return "completed" if journey["outcome"] == "completed" else f"{journey['outcome']}: {journey['reason']}"


def visit(folder: Path, url: str, *arguments: str) -> Visit:
    """Visit the shop at `url` as anybody would, with everything kept in `folder`."""
    command = [sys.executable, "-c", "from journeys.cli import main; main()", "visit", url, *arguments]
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")} | {"COLUMNS": "200"}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=VISIT_S, check=False)
    latest = folder / "journeys-visits/latest"
    assert (latest / "result.json").is_file(), done.stdout + done.stderr
    result = json.loads((latest / "result.json").read_text("utf-8"))
    return Visit(done.returncode, done.stdout + done.stderr, latest, result)
