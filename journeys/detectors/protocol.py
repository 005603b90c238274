"""What a detector is: a module with META and detect()."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from journeys.evidence.timeline import Timeline
from journeys.model.finding import Meta, Observation


class Detector(Protocol):
    """A module that notices one friction.

    `detect` is pure: the same timeline gives the same observations in the same order. Saying nothing counts as
    "cannot tell (not reached)": clear is only what was looked at and said to be clear.
    """

    META: Meta

    def detect(self, timeline: Timeline, /) -> Iterable[Observation]:
        """Observations from one journey's evidence."""
