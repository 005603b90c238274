"""LookForTracking: find where an order could be tracked, and track the brief's, if it has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.track_order import TrackOrder, is_tracking
from journeys.shopper.errors import NotOffered
from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class LookForTracking:
    """Go to where orders are tracked; without an order in the brief the form itself is all there is to see."""

    def describe(self) -> str:
        """The step's title."""
        return "Look where orders are tracked"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when only customers with an account can see their orders, or nobody can."""
        for role in shopper.brief.orders:
            TrackOrder(role).perform_as(shopper)
            return
        try:
            reach(shopper, "order.track", is_tracking, "where an order can be tracked")
        except NotOffered as none:
            if shopper.view.fields("login.password"):
                raise NotOffered("Orders can be tracked only with an account, and the brief has no order.") from none
            raise
