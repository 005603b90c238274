"""PutInBasketInAHurry: press the control that puts a product into the basket three times, where once is enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.probing import Hurried
from journeys.shopper.actions.fill_basket import FillBasket
from journeys.shopper.actions.find_product import FindProduct
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.errors import LostWay
from journeys.shopper.impatience import press_in_a_hurry, quick_hands
from journeys.shopper.recovering.state import lines_of
from journeys.shopper.remedies import chooses_variants
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

INTENT = "basket.add"


@dataclass(frozen=True)
class PutInBasketInAHurry:
    """Have a product in the basket by one press, then press three times quickly; compare what that put in."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Put the {self.role} in the basket with three quick presses"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where the shop is not ours to try that on, LostWay without a control."""
        quick_hands(shopper)
        FillBasket(self.role).perform_as(shopper)
        each = pieces(shopper)
        FindProduct(self.role).perform_as(shopper)
        chooses_variants(shopper)
        name = shopper.memory.product
        nodes = [found.node for found in shopper.finds(INTENT, name) if "disabled" not in found.node.states]
        if not nodes:
            raise LostWay(f"Found no control that puts “{name}” into the basket a second time.")
        seq, made, ended = press_in_a_hurry(shopper, nodes[0], INTENT)
        OpenBasket().perform_as(shopper)
        after = pieces(shopper)
        shopper.ledger.record(Hurried("basket-add", name, seq, made, ended, each=each, before=each, after=after))


def pieces(shopper: Shopper) -> int | None:
    """How many pieces of the product the shopper is after the basket's page shows; None where it does not tell."""
    name = plainly(shopper.memory.product)
    lines = [(plainly(line.name), line.quantity) for line in lines_of(shopper.view)]
    mine = [count for line, count in lines if line == name or (name and line and (name in line or line in name))]
    return mine[0] or None if len(mine) == 1 else None
