"""OpenReturns: read how things can be sent back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenReturns:
    """Go to where the shop explains returns."""

    def describe(self) -> str:
        """The step's title."""
        return "Read how returns work"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop says nothing about returns."""
        reach(shopper, "returns.open", lambda view: view.stage == "returns", "information about returns")
