"""SubmitReturn: choose what goes back and why, and send it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.event import Attempt
from journeys.shopper.errors import ShopBlocks
from journeys.shopper.forms import options_of, pick
from journeys.shopper.orders import asks_for_order
from journeys.shopper.promising import note_refund
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.wording import NO_REASON

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SubmitReturn:
    """Choose everything that may go back, give a reason, and send the request."""

    def describe(self) -> str:
        """The step's title."""
        return "Send the return request"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay without a control to send it, ShopBlocks when the shop does not take it."""
        choose_items(shopper)
        give_reason(shopper)
        shopper.look()
        _refuse_blocked(shopper)
        goal = Goal("return-request", "return", "returns.submit", "the shop confirms the return", _confirmed)
        pursue(shopper, goal)
        note_refund(shopper, shopper.memory.about, handed_in=False)


def _refuse_blocked(shopper: Shopper) -> None:
    """Raises ShopBlocks where the order's page has nothing to choose, no reason to give and no way to send it."""
    view = shopper.view
    asks = any(field.type == "checkbox" and not field.key.startswith("consent.") for field in view.state.fields)
    if asks or view.fields("return.reason") or asks_for_order(view) or shopper.finds("returns.submit"):
        return
    said = next((node.words for node in view.state.outline.nodes if node.role in {"alert", "status"}), "")
    seen = Attempt(
        "return-request",
        shopper.memory.about,
        "refused",
        expected="the shop takes the return",
        observed="nothing can be chosen or sent",
        message=said,
        before=view.seq,
        after=view.seq,
    )
    shopper.ledger.record(seen)
    raise ShopBlocks(f"The return cannot be registered: {said or 'nothing can be chosen or sent'}")


def choose_items(shopper: Shopper) -> None:
    """Tick what can be sent back: boxes that are no consent."""
    for field in shopper.view.state.fields:
        free = field.enabled and field.disclosed and not field.checked
        if field.type == "checkbox" and free and not field.key.startswith("consent."):
            shopper.ticks(field)
        elif field.key == "quantity" and free and options_of(shopper.view, field) and field.value in {"", "0"}:
            shopper.selects(field, pick(("1",), options_of(shopper.view, field)) or options_of(shopper.view, field)[-1])


def give_reason(shopper: Shopper) -> None:
    """Choose a reason from a list or the first of several buttons; write one where words are asked for."""
    fields = shopper.view.fields("return.reason")
    for field in fields[:1]:
        if field.type in {"select", "select-one"}:
            options = options_of(shopper.view, field)
            shopper.selects(field, pick(NO_REASON, options) or options[-1])
        elif field.type == "radio":
            if not any(f.checked for f in fields):
                shopper.ticks(field)
        else:
            shopper.types(field, "It does not fit.")


def _confirmed(before: View, after: View) -> bool | None:
    gone = any(f.type == "checkbox" for f in before.state.fields) or bool(before.fields("return.reason"))
    still = any(f.type == "checkbox" for f in after.state.fields) or bool(after.fields("return.reason"))
    return gone and not still
