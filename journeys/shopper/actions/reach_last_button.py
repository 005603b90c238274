"""ReachLastButton: go through the checkout until only the order itself is left to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.sign_in import SignIn
from journeys.shopper.actions.walk_to_stage import MOST, advance, arrived, complete
from journeys.shopper.errors import HeldBack, LostWay, NotOffered
from journeys.shopper.guard import PAGE_FRAME
from journeys.shopper.manners import given
from journeys.shopper.progress import review_ahead

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

__all__ = ["MOST", "ReachLastButton", "go_on"]


@dataclass(frozen=True)
class ReachLastButton:
    """Fill in and go on, page by page, and stop before the button that orders. Stopping there is the good end."""

    def describe(self) -> str:
        """The step's title."""
        return "Go as far as the last button"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks where the shop stops the shopper, NotOffered without a way in, LostWay in a maze."""
        for _ in range(MOST):
            try:
                if not go_on(shopper):
                    return
            except HeldBack:
                return
        raise LostWay(f"Went through {MOST} stages and did not reach the last button.")


def go_on(shopper: Shopper) -> bool:
    """One stage further. False at the end, with the last page filled in. Raises NotOffered without a way past login."""
    if arrived(shopper, "review"):
        complete(shopper)
        last = shopper.finds("order.place")[:1]
        said = f"Stopped before “{last[0].node.words[:60]}”" if last else "Stopped at the last page"
        shopper.note("last-button", f"{said}: everything but the order is done.")
        return False
    if shopper.view.stage == "login" and not shopper.finds("checkout.guest"):
        _sign_in(shopper)
    else:
        try:
            advance(shopper)
        except LostWay:
            if not _ends_here(shopper):
                raise
            return False
    return True


def _ends_here(shopper: Shopper) -> bool:
    """Whether a guest's way ends at controls that do not say what they do, and might order.

    Not where the page's own list of steps says that more is to come: then the way on was not found.
    """
    if shopper.manners is None or shopper.manners.guard.orders:
        return False
    view, guard, known = shopper.view, shopper.manners.guard, given(shopper)
    if review_ahead(view):
        return False
    outline = view.state.outline
    held = [
        node
        for node in outline.nodes
        if node.role == "button" and node.ref and not any(box.role in PAGE_FRAME for box in outline.ancestors(node))
        if guard.press(view, node, "checkout.next", known)
    ]
    for node in held[-1:]:
        words = node.words[:60] or "a control without a name"
        shopper.note("last-button", f"Stopped before “{words}”: nothing else leads on, and it may place the order.")
    return bool(held)


def _sign_in(shopper: Shopper) -> None:
    if shopper.brief.login is None:
        raise NotOffered("This shop sells nothing to anybody without an account, and the brief has no login.")
    SignIn().perform_as(shopper)
