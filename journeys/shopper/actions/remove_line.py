"""RemoveLine: take something out of the basket again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import basket_count, line_quantities
from journeys.shopper.pursue import Goal, pursue

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class RemoveLine:
    """Take the product the shopper was after out of the basket."""

    def describe(self) -> str:
        """The step's title."""
        return "Take it out of the basket"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay without a control, ShopBlocks when the basket stays as it is."""
        name = shopper.memory.product
        pursue(
            shopper, Goal("basket-remove", name, "basket.remove", f"“{name}” leaves the basket", _emptier, about=name)
        )


def _emptier(before: View, after: View) -> bool | None:
    if line_quantities(before) and len(line_quantities(after)) < len(line_quantities(before)):
        return True
    old, new = basket_count(before), basket_count(after)
    return None if old is None else (new or 0) < old
