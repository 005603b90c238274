"""LookAgain: open the shop anew after something failed, and look into the basket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.recovering.returning import look_again

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class LookAgain:
    """What is there is written down; whether something is lost is for expectations and detectors to say."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the shop again and look into the basket"

    def perform_as(self, shopper: Shopper) -> None:
        """Stays on the browser's own page where the shop cannot be reached."""
        look_again(shopper, "reloaded")
