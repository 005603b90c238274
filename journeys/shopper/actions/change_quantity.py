"""ChangeQuantity: have more or fewer pieces of a basket line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.search_for import as_field
from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import options_of

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ChangeQuantity:
    """Set the pieces of the first line (or of the product the shopper is after) to `pieces`."""

    pieces: int

    def describe(self) -> str:
        """The step's title."""
        return f"Change the quantity to {self.pieces}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the quantity cannot be changed."""
        nodes = [c.node for c in shopper.finds("basket.quantity", shopper.memory.product)]
        if not nodes:
            raise NotOffered("This shop does not let a customer change the quantity here.")
        node = nodes[0]
        if node.role == "button":
            shopper.presses(node, "basket.quantity")
            return
        field = as_field(shopper.view, node.ref)
        if options_of(shopper.view, field):
            shopper.selects(field, str(self.pieces))
        else:
            shopper.types(field, str(self.pieces))
        before = shopper.view
        shopper.hits("Enter", "basket.quantity")
        if shopper.view.facts != before.facts:
            return
        for candidate in shopper.finds("basket.update")[:1]:
            shopper.presses(candidate.node, "basket.update")
