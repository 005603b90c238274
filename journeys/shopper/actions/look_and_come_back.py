"""LookAndComeBack: arrange a list, look at a product far down, and go back to the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.probing import WentBack
from journeys.shopper.actions.filter_list import FilterList
from journeys.shopper.actions.sort_list import SortList
from journeys.shopper.coming_back import PATIENCE, Left
from journeys.shopper.errors import LostWay, NotOffered
from journeys.shopper.listing import tile_names
from journeys.shopper.wording import plainly
from journeys.wayfinding import matching

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

LISTED = 40
TRIES = 2


@dataclass(frozen=True)
class LookAndComeBack:
    """Filter and sort the list where it offers that, open the product furthest down, and use the browser's Back."""

    def describe(self) -> str:
        """The step's title."""
        return "Look at something far down an arranged list and go back"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a list of several products that have pages of their own, LostWay."""
        with shopper.optional():
            shopper.looks_until(lambda: bool(tile_names(shopper.view)), PATIENCE)
            bare = tile_names(shopper.view)
            if len(set(bare)) < 2:
                raise NotOffered("There is no list of several products here.")
            _arrange(shopper)
            before, left = tile_names(shopper.look()), Left(shopper)
            product = _open_far_down(shopper, left)
            came = left.back(lambda: tile_names(shopper.view)[:10] == before[:10] and _off(shopper, product) == 0)
            if came is None:
                return
            action, _, kept = came
            shopper.ledger.record(
                WentBack(
                    "list",
                    left.seq,
                    shopper.view.seq,
                    action,
                    bare=bare[:LISTED],
                    before=before[:LISTED],
                    after=tile_names(shopper.view)[:LISTED],
                    product=product,
                    screens=_off(shopper, product),
                    kept=kept,
                )
            )


def _arrange(shopper: Shopper) -> None:
    for action in (FilterList(), SortList()):
        try:
            action.perform_as(shopper)
        except (NotOffered, LostWay) as none:
            shopper.note("limit", none.sentence)


def _open_far_down(shopper: Shopper, left: Left) -> str:
    """The name of the product that opened, the furthest down first. Raises NotOffered where none has its own page."""
    for name in reversed(tile_names(shopper.view)[-TRIES:]):
        for tile in matching(shopper.view.state, name)[:1]:
            shopper.presses(tile.node, "product.open")
            if shopper.page.url == left.url:
                continue
            if shopper.view.stage != "list" or _is_about(shopper, name):
                return name
            shopper.goes_back()
    raise NotOffered("Nothing in this list leads to a page of its own.")


def _is_about(shopper: Shopper, name: str) -> bool:
    """Whether the page is a product's, however many others it shows."""
    heads = [n.words for n in shopper.view.state.outline.nodes if n.role == "heading" and n.level == 1]
    return any(plainly(name) in plainly(words) for words in heads)


def _off(shopper: Shopper, product: str) -> float | None:
    """How many screens a product of the list is out of sight; None where the list does not show it."""
    height = shopper.view.state.outline.height
    shown = [tile.node.box for tile in matching(shopper.view.state, product)[:1] if tile.name == product]
    if not shown or shown[0] is None or not height:
        return None
    y = shown[0].centre[1]
    return round(max(0.0, y - height, -y) / height, 2)
