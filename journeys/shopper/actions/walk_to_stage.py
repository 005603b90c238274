"""WalkToStage: fill in and go on, stage by stage, on one page or many, until a stage is reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.choose_delivery import ChooseDelivery
from journeys.shopper.actions.choose_payment import ChoosePayment
from journeys.shopper.actions.continue_as_guest import ContinueAsGuest
from journeys.shopper.actions.fill_stage import FillStage
from journeys.shopper.actions.start_checkout import leave_basket
from journeys.shopper.actions.submit_stage import SubmitStage
from journeys.shopper.errors import LostWay
from journeys.shopper.options import await_option
from journeys.shopper.stages import at_or_past

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

MOST = 12  # stages after which a checkout is a maze


@dataclass(frozen=True)
class WalkToStage:
    """Walk the checkout up to a stage. `target` is contact, address, delivery, payment or review."""

    target: str

    def describe(self) -> str:
        """The step's title."""
        return f"Walk the checkout to the {self.target}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks where the shop stops the shopper and LostWay in a maze."""
        for _ in range(MOST):
            if arrived(shopper, self.target):
                return
            advance(shopper)
        raise LostWay(f"Went through {MOST} stages and did not reach the {self.target}.")


def arrived(shopper: Shopper, target: str) -> bool:
    """Whether the target is here: by its stage, or because only the order itself is left to be sent."""
    view = shopper.view
    if view.stage in {"basket", "login", "product", "list", "home"}:
        return False
    if target != "review":
        return at_or_past(view.stage, target)
    if view.stage in {"review", "confirmation"}:
        return True
    orders = [c.node for c in shopper.finds("order.place")]
    left = {(view.stage, c.node.words) for c in shopper.finds("checkout.next")} - shopper.memory.passed
    return bool(orders) and not left and (not shopper.memory.passed or "disabled" not in orders[0].states)


def advance(shopper: Shopper) -> None:
    """Do what the present stage wants, and go on to the next."""
    if shopper.view.stage == "login":
        ContinueAsGuest().perform_as(shopper)
    elif shopper.view.stage in {"basket", "product", "list", "home"}:
        leave_basket(shopper)
    else:
        complete(shopper)
        if not arrived(shopper, "review"):
            SubmitStage().perform_as(shopper)


def complete(shopper: Shopper) -> None:
    """Fill in and choose everything the present stage asks for; what is filled in late may undo a choice."""
    before = shopper.view
    FillStage().perform_as(shopper)
    leads_on = shopper.finds("checkout.next") or shopper.finds("checkout.guest")
    if shopper.view is not before and shopper.view.stage == "address" and not leads_on:
        await_option(shopper, "delivery.option")  # nothing leads on: what is still to be chosen comes up here
    _choose(shopper)
    before = shopper.view
    FillStage().perform_as(shopper)
    if shopper.view is not before:
        _choose(shopper)


def _choose(shopper: Shopper) -> None:
    ChooseDelivery().perform_as(shopper)
    ChoosePayment().perform_as(shopper)
