"""GoBackAStep: go on from the first step of the checkout that asks something, and back to it by the browser's Back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.probing import WentBack
from journeys.shopper.actions.make_mistakes import may_be_cleared
from journeys.shopper.actions.submit_stage import SubmitStage
from journeys.shopper.actions.walk_to_stage import MOST, advance, arrived, complete
from journeys.shopper.coming_back import Left
from journeys.shopper.errors import NotOffered
from journeys.shopper.stages import CHECKOUT

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

LEAST = 2  # answers; a step that asks less is no loss to anybody


@dataclass(frozen=True)
class GoBackAStep:
    """Fill in a step of the checkout, go on, and use the browser's Back."""

    def describe(self) -> str:
        """The step's title."""
        return "Go back a step in the checkout"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where the checkout has no two steps, ShopBlocks and LostWay as every walk through it."""
        with shopper.optional():
            filled = _walk_past_a_step(shopper)
            if filled is None:
                raise NotOffered("This checkout has no two steps to go back between.")
            view, left = filled
            keys = answers(view)
            came = left.back(lambda: keys <= answers(shopper.view))
            if came is not None:
                action, _, kept = came
                shopper.ledger.record(WentBack("step", view.seq, shopper.view.seq, action, kept=kept))


def _walk_past_a_step(shopper: Shopper) -> tuple[View, Left] | None:
    """The first step with answers as it was left, once the next one stands in its place."""
    for _ in range(MOST):
        if arrived(shopper, "review"):
            return None
        if shopper.view.stage not in CHECKOUT:
            advance(shopper)
            continue
        complete(shopper)
        view, left = shopper.look(), Left(shopper)
        if arrived(shopper, "review"):
            return None
        SubmitStage().perform_as(shopper)
        keys = answers(view)
        if len(keys) >= LEAST and not keys & asked(shopper.view):
            return view, left
    return None


def answers(view: View) -> frozenset[str]:
    """The meanings of the fields that hold an answer of the customer's."""
    held = (
        f.key for f in view.state.fields if f.key and f.filled and f.disclosed and f.type not in {"radio", "checkbox"}
    )
    return frozenset(key for key in held if not may_be_cleared(key))


def asked(view: View) -> frozenset[str]:
    """The meanings of the fields in sight."""
    return frozenset(f.key for f in view.state.fields if f.key and f.disclosed)
