"""PriceOf: what a product costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class PriceOf:
    """The unit price of the product the shopper is after at a stage, in minor units; None when not stated."""

    stage: str

    def describe(self) -> str:
        """What is asked."""
        return f"the price at the {self.stage}"

    def answered_by(self, shopper: Shopper) -> int | None:
        """From what was seen so far."""
        entity = "item:" + " ".join(shopper.memory.product.casefold().split())
        fact = shopper.memory.latest("unit_price", entity, (self.stage,))
        if fact is None and self.stage == "product":
            fact = shopper.memory.latest("unit_price", "item:", (self.stage,))
        return fact.value if fact and isinstance(fact.value, int) else None
