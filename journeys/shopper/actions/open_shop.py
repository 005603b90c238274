"""OpenShop: come to the shop's front page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.errors import StoreUnreachable
from journeys.shopper.actions.deal_with_overlays import DealWithOverlays

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenShop:
    """Open the store's address and deal with whatever greets a new visitor."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the shop"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises StoreUnreachable when there is nothing to see."""
        shopper.opens(shopper.brief.url)
        if not shopper.view.state.outline.nodes:
            raise StoreUnreachable("the shop's front page is empty.", where=shopper.brief.url)
        DealWithOverlays().perform_as(shopper)
