"""Faults of a walk, read back: when each stood, and whether it was felt."""

from __future__ import annotations

import math
from dataclasses import dataclass

from journeys.evidence.timeline import Seen, Timeline
from journeys.model.fault import FaultArmed, FaultFelt, FaultLifted


@dataclass(frozen=True)
class FaultWindow:
    """One fault from its arming to its lifting. `lifted` is None where the walk was cut off before."""

    armed: Seen[FaultArmed]
    felt: tuple[Seen[FaultFelt], ...]
    lifted: Seen[FaultLifted] | None

    @property
    def fault(self) -> FaultArmed:
        """What it was."""
        return self.armed.body

    @property
    def times(self) -> int:
        """How often it was felt."""
        return max([*(seen.body.times for seen in self.felt), self.lifted.body.times if self.lifted else 0], default=0)

    @property
    def first_felt(self) -> float:
        """Seconds since the journey began when it was first felt; -1 when it never was."""
        known = [seen.body.first for seen in self.felt if seen.body.first >= 0]
        return min(known, default=self.felt[0].at if self.felt else -1.0)

    @property
    def until(self) -> float:
        """Seconds since the journey began when it was gone; infinite where nobody saw it go."""
        return self.lifted.at if self.lifted else math.inf

    def covers(self, at: float) -> bool:
        """Whether it stood at this second of the journey."""
        return self.armed.at <= at < self.until


def fault_windows(timeline: Timeline) -> tuple[FaultWindow, ...]:
    """Every fault of the journey, in the order of arming. One that is armed again is a window of its own."""
    found = []
    armed = timeline.all(FaultArmed)
    for number, seen in enumerate(armed):
        name = seen.body.fault
        end = next((later.seq for later in armed[number + 1 :] if later.body.fault == name), math.inf)
        felt = tuple(one for one in timeline.all(FaultFelt) if one.body.fault == name and seen.seq < one.seq < end)
        lifted = [one for one in timeline.all(FaultLifted) if one.body.fault == name and seen.seq < one.seq < end]
        found.append(FaultWindow(seen, felt, lifted[0] if lifted else None))
    return tuple(found)
