"""SortList: put a list of products in another order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import as_field, options_of, pick
from journeys.shopper.listing import applying, tile_names
from journeys.shopper.wording import PRICE_FIRST

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SortList:
    """Sort the list by price, cheapest first, where it offers that; else by its second order."""

    def describe(self) -> str:
        """The step's title."""
        return "Sort the list"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the list cannot be sorted."""
        with shopper.optional():
            nodes = [c.node for c in shopper.finds("list.sort")]
            if not nodes:
                raise NotOffered("This list cannot be sorted.")
            shopper.memory.list_before = tile_names(shopper.view)
            field = as_field(shopper.view, nodes[0].ref)
            options = options_of(shopper.view, field)
            if not options:
                shopper.presses(nodes[0], "list.sort")
                return
            shopper.selects(field, pick(PRICE_FIRST, options) or options[-1])
            shopper.look()
            _apply(shopper, field)


def _apply(shopper: Shopper, field: Field) -> None:
    """Lists that work without scripts have a button beside the choice."""
    nodes = [c.node for c in shopper.finds("list.sort") if c.node.role == "button"]
    if not nodes and tile_names(shopper.view) == shopper.memory.list_before:
        behind = applying(shopper.view, field)
        nodes = [behind] if behind else []
    if nodes:
        shopper.presses(nodes[0], "list.sort")
