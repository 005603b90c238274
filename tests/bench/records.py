"""What the tests' walks of the benchmark came to, one small file a walk, so that the table needs no second walk.

Where BENCH_RECORDS names a folder, every case that is walked leaves its record there. Files are named by the case and
put in place whole, so workers and second tries do not get in each other's way.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from journeys.detectors import DETECTORS
from tests.bench.cases import Job

FOLDER = "BENCH_RECORDS"
KNOWN = tuple(sorted(detector.META.id for detector in DETECTORS))


@dataclass(frozen=True)
class Spoke:
    """Which detectors reported friction in a walk, and which could tell."""

    job: Job
    friction: frozenset[str]
    clear: frozenset[str]


class IncompleteError(Exception):
    """Not every case has a record of today's detectors."""


def keep(spoke: Spoke, folder: Path | None = None) -> None:
    """Record a walk in `folder`, else where BENCH_RECORDS says; without either, nothing is recorded."""
    place = folder or (Path(told) if (told := os.environ.get(FOLDER)) else None)
    if place is None:
        return
    place.mkdir(parents=True, exist_ok=True)
    said = {"friction": sorted(spoke.friction), "clear": sorted(spoke.clear), "asked": KNOWN}
    target = _file(place, spoke.job)
    beside = target.with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps({**asdict(spoke.job), **said}, indent=1), encoding="utf-8")
    beside.replace(target)


def recorded(folder: Path, jobs: Sequence[Job]) -> list[Spoke]:
    """The records of these cases. Raises IncompleteError where one is missing or older than a detector."""
    found = {job: spoke for job in jobs if (spoke := _read(_file(folder, job), job))}
    missing = [job.name for job in jobs if job not in found]
    if missing:
        some = f"“{missing[0]}”" + (f" and {len(missing) - 1} more" if missing[1:] else "")
        raise IncompleteError(
            f"{folder} has records of {len(found)} of {len(jobs)} cases; missing, or older than a detector: {some}. "
            "`make bench` walks them."
        )
    return [found[job] for job in jobs]


def _read(file: Path, job: Job) -> Spoke | None:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        if tuple(told["asked"]) != KNOWN:
            return None
        return Spoke(job, frozenset(told["friction"]), frozenset(told["clear"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _file(folder: Path, job: Job) -> Path:
    print_ = sha256(json.dumps(asdict(job)).encode()).hexdigest()[:12]
    return folder / f"{job.way}-{print_}.json"
