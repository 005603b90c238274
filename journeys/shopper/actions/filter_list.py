"""FilterList: narrow a list of products."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import options_of
from journeys.shopper.listing import applying, tile_names
from journeys.shopper.reach import noted
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.shopper import Shopper

TRIES = 3
LISTS = frozenset({"select", "select-one"})
KINDS = LISTS | {"checkbox", "radio"}


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
            first = shopper.view.seq
            shopper.memory.list_before = tile_names(shopper.view)
            if not self._filters(shopper):
                _press(shopper)
            filters = self._filters(shopper)
            noted(shopper, "list.filter", "filters of a list", first, found=bool(filters))
            if not filters:
                raise NotOffered("This list has no filters.")
            for place in range(min(TRIES, len(filters))):
                for field in self._filters(shopper)[place : place + 1]:
                    _use(shopper, field)
                    if not _changed(shopper):
                        _apply(shopper, field)
                if _changed(shopper):
                    return

    def _filters(self, shopper: Shopper) -> list[Field]:
        """Lists of choices first, then boxes; nothing about consent, sorting or searching."""
        sorts = {c.node.ref for c in shopper.finds("list.sort")}
        fields = [f for f in shopper.view.state.fields if f.enabled and f.disclosed and f.ref not in sorts]
        known = [f for f in fields if not f.key or f.key.startswith("variant.")]
        usable = [f for f in known if f.type in KINDS and not f.checked and len(options_of(shopper.view, f)) != 1]
        named = [f for f in usable if plainly(self.words) in plainly(f.label)]
        return sorted(named, key=lambda f: f.type not in LISTS)


def _use(shopper: Shopper, field: Field) -> None:
    if field.type in LISTS:
        shopper.selects(field, options_of(shopper.view, field)[-1])
        shopper.look()
        return
    node = shopper.view.node(field.ref)
    if node is not None:
        shopper.presses(node, "list.filter")


def _changed(shopper: Shopper) -> bool:
    now = tile_names(shopper.view)
    return bool(now) and now != shopper.memory.list_before


def _apply(shopper: Shopper, field: Field) -> None:
    """The control that applies the filters, by its words or, where they tell nothing, by its place."""
    pressed = _press(shopper)
    behind = None if pressed else applying(shopper.view, field)
    if behind is not None:
        shopper.presses(behind, "list.filter")


def _press(shopper: Shopper) -> bool:
    """The control that shows the filters, or applies them."""
    for candidate in shopper.finds("list.filter"):
        if candidate.node.role in {"button", "link"} or candidate.node.pointer:
            shopper.presses(candidate.node, "list.filter")
            return True
    return False
