"""MeasureSpeed: how long a first visit to this page takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class MeasureSpeed:
    """Load the page cold, `loads` times, one after the other. The median of five is what the catalogue asks for."""

    loads: int = 5

    def describe(self) -> str:
        """The step's title."""
        return "Measure how fast this page comes"

    def perform_as(self, shopper: Shopper) -> None:
        """Notes it where the channel cannot measure."""
        if shopper.instruments is None:
            shopper.note("limit", "this channel cannot measure speed")
            return
        with shopper.inspector.measuring():
            shopper.ledger.record(shopper.instruments.timing(shopper.view.state.outline.url, self.loads))
