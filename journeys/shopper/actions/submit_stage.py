"""SubmitStage: send what was filled in and go on to the next stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.judging import errors, moved_on
from journeys.shopper.pursue import Goal, pursue

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

OFFERED = frozenset({"button", "radio", "combobox"})


@dataclass(frozen=True)
class SubmitStage:
    """Press the control that leads to the next stage of the checkout: where there is none, the one without account."""

    def describe(self) -> str:
        """The step's title."""
        return "Go on to the next stage"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when the shop does not let the shopper go on."""
        stage, intent = shopper.view.stage, _way_on(shopper)
        offered = {c.node.words for c in shopper.finds(intent)[:1]}
        pursue(shopper, Goal("stage-submit", stage, intent, "the next stage opens", _led_on))
        if shopper.view.stage == stage:
            shopper.memory.passed |= {(stage, words) for words in offered}


def _way_on(shopper: Shopper) -> str:
    """The intent of the control that goes on: beside an e-mail field it may say "Continue without an account"."""
    if not shopper.finds("checkout.next") and shopper.finds("checkout.guest"):
        return "checkout.guest"
    return "checkout.next"


def _led_on(before: View, after: View) -> bool | None:
    """Another stage or other questions; None where the page only shows more controls, as checkouts on one page do."""
    if moved_on(before, after):
        return True
    more = _controls(after) - _controls(before)
    return None if more and not errors(after) else False


def _controls(view: View) -> set[tuple[str, str]]:
    outline = view.state.outline
    return {(n.role, n.name) for n in outline.nodes if n.role in OFFERED and n.ref and "disabled" not in n.states}
