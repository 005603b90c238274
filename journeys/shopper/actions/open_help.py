"""OpenHelp: go to the shop's help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenHelp:
    """Go to where the shop answers questions."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the help"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no help can be found."""
        reach(shopper, "help.open", lambda view: view.stage == "help", "any help")
