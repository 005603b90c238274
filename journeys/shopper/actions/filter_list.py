"""FilterList: narrow a list of products."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.listing import tile_names
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.model.outline import Field
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
            shopper.memory.list_before = tile_names(shopper.view)
            boxes = self._boxes(shopper)
            if not boxes:
                _press(shopper)
                boxes = self._boxes(shopper)
            if not boxes:
                raise NotOffered("This list has no filters to tick.")
            self._use(shopper, boxes[0])
            if tile_names(shopper.view) == shopper.memory.list_before:
                _press(shopper)

    def _boxes(self, shopper: Shopper) -> list[Field]:
        """The boxes of a list that are neither ticked nor about consent."""
        fields = [f for f in shopper.view.state.fields if f.type in {"checkbox", "radio"} and f.enabled and f.disclosed]
        return [f for f in fields if not f.checked and not f.key and plainly(self.words) in plainly(f.label)]

    def _use(self, shopper: Shopper, box: Field) -> None:
        node = shopper.view.node(box.ref)
        if node is not None:
            shopper.presses(node, "list.filter")


def _press(shopper: Shopper) -> None:
    """The control that shows the filters, or applies them."""
    for candidate in shopper.finds("list.filter"):
        if candidate.node.role in {"button", "link"} or candidate.node.pointer:
            shopper.presses(candidate.node, "list.filter")
            return
