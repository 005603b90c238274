"""What a contact cost the customer: his turns, what he said again, how often he was passed on, how long he waited."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from journeys.detectors._support.contacts import Held, contacts, told_before
from journeys.evidence.timeline import Timeline
from journeys.model.talk import plain

REPEATED, TRANSFER = 2, 3  # own weights: saying something again costs two turns, being passed on three


@dataclass(frozen=True)
class Handled:
    """One contact in numbers. `effort` adds them up; it has no unit and is compared with itself only."""

    held: Held
    turns: int
    repeated: int
    transfers: int
    minutes: float

    @property
    def effort(self) -> float:
        """Turns, and the rest by its weight."""
        return round(self.turns + REPEATED * self.repeated + TRANSFER * self.transfers + self.minutes, 1)


def handled(timeline: Timeline) -> tuple[Handled, ...]:
    """Every contact in which the customer and the shop both spoke, in the order they began."""
    return tuple(_count(timeline, held) for held in contacts(timeline) if held.own and held.shop)


def _count(timeline: Timeline, held: Held) -> Handled:
    again = sum(
        len(set(turn.body.slots) & told_before(timeline, held, turn.seq).keys()) for turn in held.own if turn.body.slots
    )
    people = [plain(turn.body.agent or turn.body.queue) for turn in held.shop if turn.body.speaker == "agent"]
    changes = sum(bool(one and other) and one != other for one, other in pairwise(people))
    return Handled(held, len(held.own), again, changes, sum(turn.body.waited for turn in held.shop) / 60)
