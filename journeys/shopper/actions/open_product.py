"""OpenProduct: open a product's own page (or dialog) from where the shopper is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.listing import tile_names
from journeys.shopper.pursue import Goal, Holds, pursue
from journeys.shopper.roles import product
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenProduct:
    """Open a product. `role` is a product of the brief."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Open the {self.role}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when it is not on the page."""
        open_named(shopper, product(shopper.brief, self.role))


def open_named(shopper: Shopper, name: str) -> None:
    """Open the product called `name`. Raises LostWay when it is not on the page."""
    shopper.memory.product = name
    if is_shown(shopper.view, name):
        return
    shopper.memory.list_left = tile_names(shopper.view)
    wanted = f"the page of “{name}” opens"
    goal = Goal("open-product", name, "product.open", wanted, _opened(name), about=name, leads=True)
    pursue(shopper, goal)


def is_shown(view: View, name: str) -> bool:
    """Whether the view is this product's own page or dialog."""
    outline = view.state.outline
    headings = " ".join(n.words for n in outline.nodes if n.role in {"heading", "dialog"}) or outline.title
    return view.stage == "product" and set(plainly(name).split()) <= set(plainly(headings).split())


def _opened(name: str) -> Holds:
    return lambda before, after: is_shown(after, name) or (after.stage == "product" and before.stage != "product")
