"""PutInBasket: put the product on the page into the basket, and make sure it is in there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.event import Response
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.errors import ShopBlocks
from journeys.shopper.judging import fuller
from journeys.shopper.pursue import Goal, pursue, settle
from journeys.shopper.remedies import chooses_variants

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class PutInBasket:
    """Put the product that is open into the basket."""

    def describe(self) -> str:
        """The step's title."""
        return "Put it in the basket"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when the basket does not get fuller."""
        chooses_variants(shopper)
        name = shopper.memory.product
        goal = Goal("basket-add", name, "basket.add", f"the basket holds “{name}”", fuller, about=name)
        answer = pursue(shopper, goal)
        if answer.result == "unknown":
            _look_inside(shopper, goal)


def _look_inside(shopper: Shopper, goal: Goal) -> None:
    """The page does not say whether it worked: open the basket and see."""
    before = shopper.view
    OpenBasket().perform_as(shopper)
    inside = Goal(goal.name, goal.subject, "basket.open", goal.expected, lambda _, after: holds_something(after))
    answer = settle(shopper, inside, before, Response(kinds=("visible",)))
    if answer.result in {"refused", "contradicted", "no-answer"}:
        raise ShopBlocks(f"Pressed the control that puts “{goal.subject}” into the basket, and the basket is empty.")


def holds_something(view: View) -> bool | None:
    """Whether an opened basket has lines; None when it cannot be read."""
    if any(f.attribute in {"line_total", "quantity"} for f in view.facts):
        return True
    if any(f.attribute in {"total", "subtotal"} and f.value for f in view.facts):
        return True
    return None
