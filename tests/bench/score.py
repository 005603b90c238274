"""How well the detectors do on the bundled shop: `python -m tests.bench.score [FILE]` walks it all and writes a table.

`python -m tests.bench.score --from FOLDER` walks nothing and writes it from what a run of the tests recorded.

For each detector: whether its flaw was found (recall), whether its near miss was let be, and in how many of the walks
that have nothing to do with it it spoke all the same (precision = right walks / walks in which it spoke).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from journeys.detectors import DETECTORS
from tests.bench import together
from tests.bench.cases import BY_FLAW, CLEAN, FLAWED, NEAR, Job
from tests.bench.records import IncompleteError, Spoke, recorded
from tests.bench.trial import open_bench

TABLE = Path(__file__).parents[2] / "docs" / "detection.md"
WORKERS = 2
HEAD = """# Detection on the bundled shop

Written by `python -m tests.bench.score`; do not edit. {walks} walks of Cornershop, in a real browser or on its phone
line: {flawed} with flaws on{several}; {near} with near misses on; {clean} clean.

*Found*: the flaw was met and named.
*Near miss*: let be or mistaken for the flaw. *Right walks* and *spoke wrongly*: walks in which the detector reported
something that was there, or was not; a true consequence of another flaw (a dead button also gives no feedback) is not
wrong. Detectors without a flaw here are only watched for false alarms. The shops of this repository are known to its
authors: shops nobody tuned for will score lower.

| detector | flaw found | near miss | right walks | spoke wrongly | recall | precision |
|---|---|---|---|---|---|---|
"""
EVERYTHING = (*together.flawed(), *together.near(), *together.CLEAN)
"""The walks of the tests, in which flaws that leave each other alone are met together."""


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
        found = any(detector in s.friction for s in spoken if detector in s.job.on)
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
    flawed, near = sum(bool(s.job.on) for s in spoken), sum(bool(s.job.near) for s in spoken)
    several = ", several at once where they can be" if any(len(s.job.on) > 1 for s in spoken) else ""
    clean = len(spoken) - flawed - near
    head = HEAD.format(walks=len(spoken), flawed=flawed, several=several, near=near, clean=clean)
    rows = [row(detector.META.id, spoken) for detector in DETECTORS]
    found = sum(any(flaw in s.friction for s in spoken if flaw in s.job.on) for flaw in BY_FLAW)
    wrong = sum(not _is_right(one, s.job) for s in spoken for one in s.friction)
    return f"{head}{chr(10).join(rows)}\n\nFlaws found: {found} of {len(BY_FLAW)}. Wrong reports: {wrong}.\n"


def everything() -> list[Spoke]:
    """Walk every flaw by itself, every near miss and the clean shop, in WORKERS processes."""
    jobs = (*FLAWED, *NEAR, *CLEAN)
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        parts = pool.map(walked, [jobs[n::WORKERS] for n in range(WORKERS)])
        return [one for part in parts for one in part]


def main(arguments: Sequence[str]) -> int:
    """Write the table; gives the exit code: 2 where records are asked for and some are missing."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.score", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, default=TABLE, help="where the table is written")
    parser.add_argument("--from", dest="folder", type=Path, help="folder of records; nothing is walked")
    asked = parser.parse_args(arguments)
    try:
        spoken = recorded(asked.folder, EVERYTHING) if asked.folder else everything()
    except IncompleteError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    asked.file.write_text(table(spoken), encoding="utf-8")
    told = f" from {len(spoken)} recorded cases" if asked.folder else ""
    sys.stdout.write(f"{asked.file}{told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
