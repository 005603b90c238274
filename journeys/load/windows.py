"""What a crowd met of a fault, from its pulse. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from journeys.load.measuring import SETTLED, Beat, percentile
from journeys.model.load import FaultWindow, PlannedFault


def lived(beats: Sequence[Beat], fault: PlannedFault, window: FaultWindow) -> FaultWindow:
    """The window with what the crowd met in it, and how long it took to recover."""
    counts: Counter[tuple[str, str]] = Counter()
    truth: Counter[int] = Counter()
    for beat in beats:
        if window.start <= beat.at <= window.end + SETTLED:
            for kind, _, count, failed, times in beat.ended:
                counts[kind, "all"] += count
                counts[kind, "failed"] += failed
                truth.update(times if kind == "truth" else {})
    return replace(
        window,
        recovered=recovered(beats, fault, window.end),
        failures=counts["truth", "all"],
        silent=counts["truth", "failed"],
        truth=percentile(truth, 0.95),
        baskets=counts["basket", "all"],
        lost=counts["basket", "failed"],
    )


def recovered(beats: Sequence[Beat], fault: PlannedFault, end: float) -> float | None:
    """Seconds from a fault's `end` until everything that failed while it stood has worked again, without failing.

    0 when no step failed; None when one never worked again.
    """
    hurt = {
        name
        for beat in beats
        if fault.start <= beat.at <= end + SETTLED
        for kind, name, _, failed, _ in beat.ended
        if kind == "step" and failed
    }
    healed: dict[str, float] = {}
    for beat in beats:
        for kind, name, count, failed, _ in beat.ended:
            if kind == "step" and name in hurt and beat.at > end and count > failed:
                healed.setdefault(name, round(beat.at - end, 2))
    return max(healed.values(), default=0.0) if healed.keys() == hurt else None
