"""SendEmpty: send the first form of the checkout before anything is typed, and see what the shop asks for.

The Attempt `empty-submit` holds the look before and the look after; its subject is the stage.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.make_mistakes import send
from journeys.shopper.actions.walk_to_stage import MOST, advance
from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

LEAST = 2  # empty fields: of a form with one it is clear that it is wanted
ASKED = ("contact.", "shipping.")


@dataclass(frozen=True)
class SendEmpty:
    """Press on without filling in the form."""

    def describe(self) -> str:
        """The step's title."""
        return "Send the form before filling it in"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no page has such a form, or nothing sends it while it is empty."""
        with shopper.optional():
            for _ in range(MOST):
                if shopper.view.stage != "login" and len(_empty(shopper.view)) >= LEAST:
                    break
                if shopper.view.stage == "review" or shopper.finds("order.place"):
                    raise NotOffered("The checkout shows no empty form.")
                advance(shopper)
            if send(shopper, "empty-submit", shopper.view.stage)[1]:
                shopper.note("detour", "the shop took the empty form; went back to fill it in")
                shopper.goes_back()


def _empty(view: View) -> list[str]:
    fields = (f for f in view.state.fields if f.enabled and f.disclosed and not f.filled and f.type != "checkbox")
    return [f.key for f in fields if f.key.startswith(ASKED)]
