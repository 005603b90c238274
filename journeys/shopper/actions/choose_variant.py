"""ChooseVariant: choose the size, colour or the like that a product still needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.remedies import chooses_variants

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ChooseVariant:
    """Choose the first variant that can be had, in every group that is still open."""

    def describe(self) -> str:
        """The step's title."""
        return "Choose a variant"

    def perform_as(self, shopper: Shopper) -> None:
        """Leaves the page alone where nothing is to be chosen."""
        chooses_variants(shopper)
