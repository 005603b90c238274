"""Faults of a walk, read back: when each stood, whether it was felt, and what is the shop's own doing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Attempt, Audited, Event, FactNoted, Look, NetworkRequest, Note
from journeys.model.fault import FaultArmed, FaultFelt, FaultLifted, FaultMet

HIDDEN = Note("broken-on-purpose", "Not the shop's doing: the line to it was broken.")
BROWSER_PAGES = ("chrome-error:", "about:neterror")


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
    def was_felt(self) -> bool:
        """Whether anything ran into it."""
        return bool(self.felt) or self.times > 0

    @property
    def first_felt(self) -> float:
        """Seconds since the journey began when it was first felt; -1 when it never was."""
        known = [seen.body.first for seen in self.felt if seen.body.first >= 0]
        return min(known, default=self.felt[0].at if self.felt else -1.0)

    @property
    def last_felt(self) -> float:
        """Seconds since the journey began when it was last felt; -1 when it never was."""
        return max([seen.body.last if seen.body.last >= 0 else seen.at for seen in self.felt], default=-1.0)

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


def shops_own(timeline: Timeline) -> Timeline:
    """The same walk without what a broken line did: requests that failed on it, and pages that are not the shop's.

    In their place stand notes, so that every seq is still there. Where no line was broken it is the walk itself.
    """
    lines = [window for window in fault_windows(timeline) if window.fault.family == "edge"]
    if not lines:
        return timeline
    pages = _foreign(timeline)
    kept = [replace(event, body=HIDDEN) if _broke(event, lines, pages) else event for event in timeline.events]
    return timeline.of(tuple(kept))


def _foreign(timeline: Timeline) -> frozenset[int]:
    """Seqs of the looks at pages that are not the shop's; one looked at again is still the same page."""
    met = {seen.body.look for seen in timeline.all(FaultMet) if seen.body.foreign}
    looks = timeline.all(Look)
    pages = {seen.body.page for seen in looks if seen.seq in met}
    return frozenset(s.seq for s in looks if s.body.page in pages or s.body.url.startswith(BROWSER_PAGES))


def _broke(event: Event, lines: Sequence[FaultWindow], pages: frozenset[int]) -> bool:
    match event.body:
        case NetworkRequest() as request:
            bad = request.status >= 500 or (request.status == 0 and bool(request.failure))
            return bad and any(window.covers(request.started) for window in lines)
        case Look():
            return event.seq in pages
        case FactNoted(source=look) | Audited(look=look) | Action(after=look) | Attempt(after=look):
            return look in pages
    return False
