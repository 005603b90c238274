"""What a crowd left behind, read back: its pulse, and Locust's own tables. Pure, but for reading files."""

from __future__ import annotations

import csv
import json
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from journeys.model.load import Failure, LoadPlan, Moment, Timed

PULSE, STATS, FAILURES = "pulse.jsonl", "crowd_stats.csv", "crowd_failures.csv"
KINDS = ("walk", "step", "truth", "basket", "request")
SETTLED = 2.0  # seconds after the end of the last stage that still belong to it


@dataclass(frozen=True)
class Beat:
    """One line of the pulse. `ended` is [kind, name, count, failed, {milliseconds: how many}]."""

    at: float
    users: int
    wanted: int
    workers: int = 1
    lost: int = 0
    hot: bool = False
    broke_at: int | None = None
    over: bool = False
    whole: bool = False
    ended: tuple[tuple[str, str, int, int, dict[int, int]], ...] = ()


@dataclass(frozen=True)
class Pulse:
    """All beats; `began` is a Unix time, 0 when there is no pulse."""

    began: float = 0.0
    beats: tuple[Beat, ...] = field(default=())


class PulseReader:
    """Reads a pulse as it grows: what was read once is kept, only what is new is read."""

    def __init__(self, path: Path) -> None:
        self._path, self._read = path, 0
        self._began, self._beats = 0.0, list[Beat]()

    def pulse(self) -> Pulse:
        """The pulse so far; a line that is still being written is left for the next time."""
        for line in self._new().splitlines():
            try:
                told = json.loads(line)
            except ValueError:
                continue
            if "began" in told:
                self._began = float(told["began"])
            else:
                self._beats.append(_beat(told))
        return Pulse(self._began, tuple(self._beats))

    def _new(self) -> bytes:
        """Whole lines that came since the last time."""
        if not self._path.is_file():
            return b""
        with self._path.open("rb") as file:
            file.seek(self._read)
            lines, end, _ = file.read().rpartition(b"\n")
        self._read += len(lines) + len(end)
        return lines


def _beat(told: dict[str, Any]) -> Beat:
    ended = tuple(
        (k, n, c, f, {int(ms): times for ms, times in spread.items()}) for k, n, c, f, spread in told["ended"]
    )
    return Beat(
        at=float(told["t"]),
        users=int(told["users"]),
        wanted=int(told["wanted"]),
        workers=int(told.get("workers", 1)),
        lost=int(told.get("lost", 0)),
        hot=bool(told.get("hot")),
        broke_at=told.get("broke_at"),
        over=bool(told.get("over")),
        whole=bool(told.get("whole")),
        ended=ended,
    )


def percentile(spread: Counter[int], share: float) -> float | None:
    """Seconds within which `share` of what ended did, from {milliseconds: how many}; None when nothing ended."""
    rank = math.ceil(spread.total() * share)
    seen = 0
    for ms in sorted(spread):
        seen += spread[ms]
        if seen >= rank > 0:
            return ms / 1000
    return None


def series(beats: Iterable[Beat]) -> tuple[Moment, ...]:
    """The beats as moments: a second each, or as long as workers take to report."""
    return tuple(_moment(beat) for beat in beats)


def _moment(beat: Beat) -> Moment:
    spread: Counter[int] = Counter()
    steps = failures = done = failed = 0
    for kind, _, count, wrong, times in beat.ended:
        if kind == "step":
            steps, failures = steps + count, failures + wrong
            spread.update(times)
        elif kind == "walk":
            done, failed = done + count - wrong, failed + wrong
    p50, p95 = percentile(spread, 0.5), percentile(spread, 0.95)
    return Moment(beat.at, beat.users, beat.wanted, steps, failures, p50, p95, done, failed)


def timed(path: Path) -> tuple[Timed, ...]:
    """Locust's table of statistics; () when there is none."""
    rows = [row for row in _rows(path) if row["Type"] in KINDS]
    return tuple(
        Timed(
            row["Type"],
            row["Name"],
            int(row["Request Count"]),
            int(row["Failure Count"]),
            *(_seconds(row[column]) for column in ("50%", "95%", "99%", "100%")),
        )
        for row in sorted(rows, key=lambda row: (KINDS.index(row["Type"]), row["Name"]))
    )


def failures(path: Path, most: int = 50) -> tuple[Failure, ...]:
    """Locust's table of failures, the commonest first."""
    found = [Failure(row["Method"], row["Name"], row["Error"], int(row["Occurrences"])) for row in _rows(path)]
    return tuple(sorted(found, key=lambda failure: -failure.times)[:most])


def whole(pulse: Pulse, plan: LoadPlan) -> bool:
    """Whether the plan went on to its end: its last stage was over, or everybody had made all walks."""
    last = pulse.beats[-1] if pulse.beats else None
    return last is not None and last.over and (last.whole or last.at >= plan.seconds - SETTLED)


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _seconds(text: str) -> float:
    return float(text) / 1000 if text not in {"", "N/A"} else 0.0
