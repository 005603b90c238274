"""OffersGuest: whether one can buy without an account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OffersGuest:
    """Whether the shop lets a customer buy without an account: no login wall met, or a way past it."""

    def describe(self) -> str:
        """What is asked."""
        return "whether a guest may buy"

    def answered_by(self, shopper: Shopper) -> bool:
        """From what was seen so far."""
        wall = shopper.memory.remembered.get("login")
        if wall is None:
            return True
        return bool(find(wall.state, "checkout.guest", language=wall.language)) or shopper.memory.placed
