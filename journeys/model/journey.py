"""A journey as it was planned, and the words for how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["completed", "blocked", "robot-failed", "skipped", "not-applicable"]
StepOutcome = Literal["passed", "failed", "blocked", "robot-failed", "skipped", "not-applicable"]
Blame = Literal["", "shop", "robot", "environment"]


@dataclass(frozen=True)
class Journey:
    """One scenario on one device for one persona.

    `id` is stable over runs and names device and locale: `features/buying/guest.feature::Buy one mug[phone-en_GB]`.
    `feature` is the path relative to the suite, `line` the scenario's line. `tags` come without the @.
    `family` is `id` without device and locale: what fingerprints use.
    """

    id: str
    family: str
    name: str
    feature: str
    line: int
    tags: tuple[str, ...]
    persona: str
    device: str
    locale: str
    store: str
    url: str
    channels: tuple[str, ...] = ("browser",)
    rule: str = ""

    @property
    def checklist(self) -> tuple[str, ...]:
        """The checklist rows this journey serves: its tags C1 to C10."""
        return tuple(tag for tag in self.tags if tag[:1] == "C" and tag[1:].isdigit())
