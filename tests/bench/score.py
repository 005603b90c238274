"""How well the detectors do on the bundled shop: `python -m tests.bench.score [FILE]` walks it all and writes a table.

For each detector: whether its flaw was found (recall), whether its near miss was let be, and in how many of the walks
that have nothing to do with it it spoke all the same (precision = right walks / walks in which it spoke).
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from journeys.detectors import DETECTORS
from tests.bench.cases import BY_FLAW, CLEAN, FLAWED, NEAR, Job
from tests.bench.trial import open_bench

TABLE = Path(__file__).parents[2] / "docs" / "detection.md"
WORKERS = 2
HEAD = """# Detection on the bundled shop

Written by `python -m tests.bench.score`; do not edit. {walks} walks of Cornershop in a real browser: {flawed} with one
flaw on, {near} with near misses on, {clean} clean. *Found*: the flaw was met and named. *Near miss*: let be or mistaken
for the flaw. *Spoke wrongly*: walks in which the detector reported something that was not there; a true consequence of
another flaw (a dead button also gives no feedback) is not wrong. Detectors without a flaw here are only watched for
false alarms. The shops of this repository are known to its authors: shops nobody tuned for will score lower.

| detector | flaw found | near miss | right walks | spoke wrongly | recall | precision |
|---|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Spoke:
    """Which detectors reported friction in a walk, and which could tell."""

    job: Job
    friction: frozenset[str]
    clear: frozenset[str]


def walked(jobs: Sequence[Job]) -> list[Spoke]:
    """Walk these in a browser of their own."""
    with tempfile.TemporaryDirectory() as folder, open_bench(Path(folder)) as bench:
        told = [(job, bench.walk(job.way, job.on, job.near)) for job in jobs]
    return [Spoke(job, frozenset(one.frictions), one.clear) for job, one in told]


def row(detector: str, spoken: Sequence[Spoke]) -> str:
    """One line of the table."""
    rightly = [s for s in spoken if detector in s.friction and _is_right(detector, s.job)]
    wrongly = [s for s in spoken if detector in s.friction and not _is_right(detector, s.job)]
    flaw, near = "", ""
    recall = "–"
    if detector in BY_FLAW:
        found = any(detector in s.friction for s in spoken if s.job.on == (detector,))
        mistaken = any(detector in s.friction for s in spoken if detector in s.job.near)
        sure = any(detector in s.clear for s in spoken if detector in s.job.near)
        flaw = "yes" if found else "**missed**"
        near = "**mistaken**" if mistaken else "let be" if sure else "could not tell"
        recall = "1.00" if found else "0.00"
    heard = len(rightly) + len(wrongly)
    precision = f"{len(rightly) / heard:.2f}" if heard else "–"
    names = ", ".join(s.job.name for s in wrongly)
    wrong = f"{len(wrongly)} ({names})" if wrongly else "0"
    return f"| `{detector}` | {flaw} | {near} | {len(rightly)} | {wrong} | {recall} | {precision} |"


def _is_right(detector: str, job: Job) -> bool:
    met = any(detector == flaw or detector in BY_FLAW[flaw].symptoms for flaw in job.on)
    return met or any(detector in BY_FLAW[flaw].even_so for flaw in job.near)


def table(spoken: Sequence[Spoke]) -> str:
    """The whole page."""
    head = HEAD.format(walks=len(spoken), flawed=len(FLAWED), near=len(NEAR), clean=len(CLEAN))
    rows = [row(detector.META.id, spoken) for detector in DETECTORS]
    found = sum(any(flaw in s.friction for s in spoken if s.job.on == (flaw,)) for flaw in BY_FLAW)
    wrong = sum(not _is_right(one, s.job) for s in spoken for one in s.friction)
    return f"{head}{chr(10).join(rows)}\n\nFlaws found: {found} of {len(BY_FLAW)}. Wrong reports: {wrong}.\n"


def main(target: Path = TABLE) -> None:
    """Walk everything in WORKERS processes and write the table."""
    jobs = (*FLAWED, *NEAR, *CLEAN)
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        parts = pool.map(walked, [jobs[n::WORKERS] for n in range(WORKERS)])
        spoken = [one for part in parts for one in part]
    target.write_text(table(spoken), encoding="utf-8")
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
