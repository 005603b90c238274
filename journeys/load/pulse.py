"""The pulse of a crowd: once a second one line about everybody, written where the statistics of all workers meet."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gevent

from journeys.load.measuring import KINDS, PULSE


def changes(
    entries: Mapping[tuple[str, str], Any], before: dict[str, tuple[int, int, dict[int, int]]]
) -> list[list[Any]]:
    """What ended since the last pulse: [kind, name, count, failed, {milliseconds: how many}], only where something did.

    `entries` are Locust's, by (name, kind); `before` is brought up to date.
    """
    found = []
    for (name, kind), entry in entries.items():
        count, failed, times = before.get(f"{kind} {name}", (0, 0, {}))
        if kind not in KINDS or entry.num_requests == count:
            continue
        now = dict(entry.response_times)
        new = {ms: n - times.get(ms, 0) for ms, n in now.items() if n > times.get(ms, 0)}
        found.append([kind, name, entry.num_requests - count, entry.num_failures - failed, new])
        before[f"{kind} {name}"] = (entry.num_requests, entry.num_failures, now)
    return found


class Pulse:
    """Writes the pulse of one run, until the test stops; the test stops when process `parent` is gone (0: none)."""

    def __init__(self, environment: Any, folder: Path, parent: int = 0) -> None:
        self._environment, self._path = environment, folder / PULSE
        self._began = 0.0
        self._before: dict[str, tuple[int, int, dict[int, int]]] = {}
        self._most_workers = 0
        self._beating = False
        self._parent = parent

    def start(self) -> None:
        """The test starts: beat until it stops."""
        self._began, self._beating = time.time(), True
        self._path.write_text(json.dumps({"began": self._began}) + "\n", "utf-8")
        gevent.spawn(self._beats)

    def stop(self) -> None:
        """The test stopped: one last line, with how it ended."""
        if self._beating:
            self._beating = False
            self._beat(over=True)

    def _beats(self) -> None:
        while self._beating:
            gevent.sleep(1)
            if self._parent and os.getppid() != self._parent:
                self._environment.runner.quit()  # whoever started the crowd is gone, and so must it be
            if self._beating:
                self._beat()

    def _beat(self, **more: Any) -> None:
        runner, shape = self._environment.runner, self._environment.shape_class
        workers = getattr(runner, "worker_count", 0) or 0
        self._most_workers = max(self._most_workers, workers)
        line = {
            "t": round(time.time() - self._began, 2),
            "users": runner.user_count,
            "wanted": getattr(runner, "target_user_count", 0) or 0,
            "workers": workers,
            "lost": self._most_workers - workers if not more else 0,
            "hot": bool(getattr(runner, "cpu_warning_emitted", False)),
            "broke_at": getattr(shape, "broke_at", None),
            "whole": bool(getattr(shape, "whole", False)),
            "ended": changes(runner.stats.entries, self._before),
            **more,
        }
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
