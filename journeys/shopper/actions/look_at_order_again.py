"""LookAtOrderAgain: see what has become of an order since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.track_order import TrackOrder

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class LookAtOrderAgain:
    """Open the page that showed the order's status once more. `role` as for TrackOrder, where there was none yet."""

    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        return "Look at the order again"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what TrackOrder raises, where the order has to be looked up."""
        seen = shopper.memory.remembered.get("tracking")
        if seen is None or not seen.stated("status"):
            TrackOrder(self.role).perform_as(shopper)
            return
        shopper.opens(seen.state.outline.url)
        if not shopper.view.stated("status"):
            TrackOrder(self.role).perform_as(shopper)
