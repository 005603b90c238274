"""OpenBasket: see what is in the basket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import LostWay
from journeys.shopper.pursue import print_of

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenBasket:
    """Open the basket; a mini-basket drawer leads on to the whole one where there is one."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the basket"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when no control leads to the basket."""
        tried: set[tuple[str, str, str]] = set()
        seen, headings = set[tuple[str, str, str]](), frozenset[str]()
        for _ in range(4):
            nodes = [c.node for c in shopper.finds("basket.open") if print_of(c.node) not in tried]
            came = [node for node in nodes if seen and print_of(node) not in seen]  # what the last press brought
            panel = came if headings and headings <= _headings(shopper.view) else []
            drawer = [node for node in nodes if _in_a_dialog(shopper.view, node)] or panel
            if shopper.view.stage == "basket" and not drawer:
                return
            nodes = drawer or nodes
            if not nodes:
                break
            node = next((node for node in nodes if node in came), nodes[0])
            tried.add(print_of(node))
            headings = _headings(shopper.view)
            seen = {print_of(one) for one in shopper.view.state.outline.nodes if one.ref}
            shopper.presses(node, "basket.open")
        if shopper.view.stage != "basket" and not shopper.finds("checkout.start"):
            raise LostWay(f"Found no way into the basket from “{shopper.view.state.outline.title}”.")


def _headings(view: View) -> frozenset[str]:
    """What tells one page from another: a panel with the basket leaves them all where they are."""
    return frozenset(n.words for n in view.state.outline.nodes if n.role == "heading" and n.words)


def _in_a_dialog(view: View, node: Node) -> bool:
    """Whether it stands in a dialog: a mini-basket over another page looks like the basket, and leads on to it."""
    return any(around.role in {"dialog", "alertdialog"} for around in view.state.outline.ancestors(node))
