"""OpenMenu: open the shop's menu, on a phone behind an icon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenMenu:
    """Open the menu that lists the shop's departments."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the menu"

    def perform_as(self, shopper: Shopper) -> None:
        """Leaves the page alone where departments are in sight. Raises NotOffered with neither menu nor departments."""
        controls = shopper.finds("menu.open")
        if controls and "expanded" not in controls[0].node.states:
            shopper.presses(controls[0].node, "menu.open")
        elif not controls and not shopper.finds("nav.category"):
            raise NotOffered("This shop has neither a menu nor links to departments.")
