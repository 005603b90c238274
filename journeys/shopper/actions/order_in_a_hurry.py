"""OrderInAHurry: press the button that buys three times, as somebody does whom nothing tells that once was enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.probing import Hurried
from journeys.shopper.actions.walk_to_stage import WalkToStage, complete
from journeys.shopper.errors import LostWay
from journeys.shopper.impatience import press_in_a_hurry, quick_hands
from journeys.shopper.judging import order_number
from journeys.shopper.pursue import Goal, settle
from journeys.shopper.recovering.checking import read_books

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

INTENT = "order.place"


@dataclass(frozen=True)
class OrderInAHurry:
    """Send the order with three quick presses, and see in the books, where somebody shows them, how many there are."""

    def describe(self) -> str:
        """The step's title."""
        return "Place the order with three quick presses"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where the shop is not ours to try that on, LostWay without a button."""
        quick_hands(shopper)
        WalkToStage("review").perform_as(shopper)
        complete(shopper)
        nodes = [found.node for found in shopper.finds(INTENT) if "disabled" not in found.node.states]
        if not nodes:
            raise LostWay(f"Found no button that buys on “{shopper.view.state.outline.title}”.")
        if shopper.contacts.books:
            read_books(shopper, "during")
        shopper.memory.intents = shopper.memory.bought + 1
        before = shopper.view
        goal = Goal("order-place", "order", INTENT, "the order is confirmed", _confirmed)
        seq, made, ended = press_in_a_hurry(shopper, nodes[0], INTENT)
        assert shopper.last_press
        answer = settle(shopper, goal, before, shopper.last_press.response)
        shopper.ledger.record(Hurried("order-place", "order", seq, made, ended))
        if answer.result == "done":
            shopper.memory.placed = True
            shopper.memory.bought += 1
        if shopper.contacts.books:
            read_books(shopper)


def _confirmed(before: View, after: View) -> bool:
    return after.stage == "confirmation" or bool(order_number(after) and not order_number(before))
