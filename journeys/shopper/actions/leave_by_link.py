"""LeaveByLink: open a letter's way out and take it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import ShopBlocks

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class LeaveByLink:
    """Open the address that a letter unsubscribes with, and confirm where the page asks."""

    url: str

    def describe(self) -> str:
        """The step's title."""
        return "Unsubscribe by the letter's link"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks where the page has nothing to confirm with and says nothing, or still asks afterwards."""
        shopper.opens(self.url)
        for candidate in shopper.finds("newsletter.leave")[:1]:
            shopper.presses(candidate.node, "newsletter.leave")
            if shopper.finds("newsletter.leave"):
                raise ShopBlocks(f"Pressed “{candidate.node.words}”, and the page still asks.")
            return
        if not shopper.view.state.outline.nodes:
            raise ShopBlocks("The letter's link leads to an empty page.")
