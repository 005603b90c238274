"""FilterList: narrow a list of products."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.listing import tile_names

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class FilterList:
    """Use the list's first filter, or the one that `words` names."""

    words: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Filter the list{f' by {self.words}' if self.words else ''}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the list has no filters."""
        with shopper.optional():
            before = shopper.memory.list_before = tile_names(shopper.view)
            for _ in range(3):
                nodes = [c.node for c in shopper.finds("list.filter", self.words) if not {"checked"} & c.node.states]
                if not nodes:
                    raise NotOffered("This list has no filters.")
                shopper.presses(nodes[0], "list.filter")
                if tile_names(shopper.view) != before:
                    return
            shopper.note("detour", "filtering did not change the list")
