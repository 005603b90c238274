"""OpenWhatWasFound: open the product that was searched for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_product import open_named

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenWhatWasFound:
    """Open the product the shopper is after, from the list in view."""

    def describe(self) -> str:
        """The step's title."""
        return "Open what I searched for"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when it is not on the page."""
        open_named(shopper, shopper.memory.product)
