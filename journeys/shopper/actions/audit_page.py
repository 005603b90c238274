"""AuditPage: check that everybody can use the page as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class AuditPage:
    """Run the accessibility rules on the page and keep what they say."""

    def describe(self) -> str:
        """The step's title."""
        return "Check that everybody can use this page"

    def perform_as(self, shopper: Shopper) -> None:
        """Notes it where the channel cannot audit."""
        if shopper.instruments is None:
            shopper.note("limit", "this channel cannot audit pages")
            return
        shopper.inspector.audit(shopper.view)
