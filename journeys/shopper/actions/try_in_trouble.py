"""TryInTrouble: try something while a process is broken, as a customer who does not know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.protocols import Doing
from journeys.shopper.recovering.meeting import try_it

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class TryInTrouble:
    """Do an action; where the broken process stops it, look at what the shop says and offers instead."""

    action: Doing

    def describe(self) -> str:
        """The step's title."""
        return f"Try: {self.action.describe()[0].lower()}{self.action.describe()[1:]}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what stopped the action where no fault had a part in it."""
        try_it(shopper, self.action)
