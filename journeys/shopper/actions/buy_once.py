"""BuyOnce: a purchase without trouble, before the one that matters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.fill_basket import FillBasket
from journeys.shopper.actions.place_order import PlaceOrder

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class BuyOnce:
    """Buy a product of the brief. It shows which calls this shop makes, for faults between browser and shop."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Buy the {self.role} once, without trouble"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises what its parts raise."""
        FillBasket(self.role).perform_as(shopper)
        PlaceOrder().perform_as(shopper)
        memory = shopper.memory
        memory.placed = False  # what follows is another order
        memory.passed.clear()
        memory.chosen.clear()
