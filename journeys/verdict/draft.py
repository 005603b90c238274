"""A finding on its way from a detector to the result."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.finding import Friction, Meta
from journeys.model.journey import Journey


@dataclass(frozen=True)
class Draft:
    """One friction (occurrences merged) of one journey. `order` is its place in the menu and evidence, for stable
    sorting, `weighed` why its severity is not the one its detector gave, "" where it is.
    """

    meta: Meta
    friction: Friction
    journey: Journey
    template: str
    fingerprint: str
    loose: str
    order: tuple[int, int]
    occurrences: int = 1
    channel: str = "browser"
    weighed: str = ""
