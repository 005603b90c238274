"""BuyEnough: have more pieces where the shop takes no order below a minimum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.change_quantity import ChangeQuantity
from journeys.shopper.judging import basket_count
from journeys.wayfinding.reading.least import least_spend

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

MOST = 30  # pieces after which a customer would rather buy elsewhere


@dataclass(frozen=True)
class BuyEnough:
    """Raise the quantity until the basket is worth the minimum that the page names."""

    def describe(self) -> str:
        """The step's title."""
        return "Buy as much as the shop asks for"

    def perform_as(self, shopper: Shopper) -> None:
        """Does nothing where no minimum is named or it is reached. Raises NotOffered when the quantity stays."""
        pieces = pieces_needed(shopper)
        if pieces:
            shopper.note("detour", f"{shopper.title}: the shop takes no order below a minimum; took {pieces} pieces")
            ChangeQuantity(pieces).perform_as(shopper)


def pieces_needed(shopper: Shopper) -> int:
    """How many pieces reach the minimum; 0 where none is named, or where it is reached or out of reach."""
    view = shopper.view
    least = least_spend(view.state, shopper.persona.locale)
    worth = max((f.value for f in view.facts if f.attribute == "subtotal" and isinstance(f.value, int)), default=0)
    if not least or worth <= 0 or worth >= least:
        return 0
    now = basket_count(view) or 1
    pieces = -(-least * now // worth)  # rounded up
    return pieces if pieces <= MOST else 0
