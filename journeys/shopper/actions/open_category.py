"""OpenCategory: go to a list of products."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.open_menu import OpenMenu
from journeys.shopper.pursue import Goal, pursue

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenCategory:
    """Open a department; `words` names one, otherwise the first is taken."""

    words: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Open {self.words or 'a department'}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when no department can be found, ShopBlocks when none opens."""
        if not shopper.finds("nav.category", self.words):
            OpenMenu().perform_as(shopper)
        wanted = "a list of products opens"
        pursue(shopper, Goal("open-list", self.words, "nav.category", wanted, _listed, self.words, leads=True))


def _listed(before: View, after: View) -> bool:
    return after.stage == "list" and (before.stage != "list" or _heading(before) != _heading(after))


def _heading(view: View) -> str:
    return next((n.words for n in view.state.outline.nodes if n.role == "heading"), "")
