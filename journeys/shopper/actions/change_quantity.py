"""ChangeQuantity: have more or fewer pieces of a basket line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import as_field, options_of
from journeys.shopper.judging import basket_count
from journeys.shopper.wording import LESS, MORE, plainly

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.shopper import Shopper

SIGNS: dict[tuple[str, ...], tuple[str, ...]] = {MORE: ("+", "＋"), LESS: ("-", "−", "–")}


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
            step_to(shopper, self.pieces)
            return
        node = nodes[0]
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


def step_to(shopper: Shopper, pieces: int) -> None:
    """Press plus or minus until the basket holds that many. Raises NotOffered where there is neither."""
    now = basket_count(shopper.view) or 1
    words = MORE if pieces > now else LESS
    for _ in range(abs(pieces - now)):
        node = _stepper(shopper, words)
        if node is None:
            raise NotOffered("This shop does not let a customer change the quantity here.")
        shopper.presses(node, "basket.quantity")
        if basket_count(shopper.view) == pieces:
            return


def _stepper(shopper: Shopper, words: tuple[str, ...]) -> Node | None:
    """The first plus (or minus) of the product the shopper is after, else of any line."""
    buttons = [
        n for n in shopper.view.state.outline.nodes if n.role == "button" and n.ref and "disabled" not in n.states
    ]
    steppers = [n for n in buttons if _is_sign(n, words) or _begins(n, words)]
    mine = [n for n in steppers if plainly(shopper.memory.product) in plainly(n.words)]
    return next(iter(mine or steppers), None)


def _is_sign(node: Node, words: tuple[str, ...]) -> bool:
    """Whether nothing but the sign is read on a button, whatever its accessible name adds to it."""
    return bool(
        {plainly(node.name), plainly(node.text), plainly(node.attributes.get("visible", ""))} & set(SIGNS[words])
    )


def _begins(node: Node, words: tuple[str, ...]) -> bool:
    return any(plainly(node.words).startswith(word) for word in words)
