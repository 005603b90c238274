"""BreakProcess: have something of the shop fail from now on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.errors import UsageError
from journeys.shopper.errors import NotOffered
from journeys.shopper.recovering.meeting import faults_of

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class BreakProcess:
    """`name` is the fault's in the catalogue, `seconds` how long a slow answer or a dead line lasts (0: as usual)."""

    name: str
    seconds: float = 0.0

    def describe(self) -> str:
        """The step's title."""
        return f"Break something: {self.name.replace('-', ' ')}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where it cannot or may not be broken, HarnessError where breaking it failed."""
        try:
            armed = faults_of(shopper).arm(self.name, self.seconds)
        except UsageError as error:
            raise NotOffered(f"This cannot be broken here: {error}") from error
        shopper.memory.intents = shopper.memory.bought + 1
        shopper.memory.broken[armed.fault] = armed
        shopper.explain(f"broken on purpose: {armed.words} ({armed.target})")
