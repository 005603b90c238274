"""FollowMailLink: open the link by which a mail lets its reader follow an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.mailing import leads_to_an_order
from journeys.shopper.errors import NotOffered
from journeys.shopper.post.letterbox import empty

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class FollowMailLink:
    """Open the tracking link of the latest mail that has one."""

    def describe(self) -> str:
        """The step's title."""
        return "Follow the order by the mail's link"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no mail has such a link."""
        for _, mail in reversed(empty(shopper)):
            for link in mail.links:
                if link.url.startswith(("http://", "https://")) and leads_to_an_order(mail, link):
                    shopper.opens(link.url)
                    return
        raise NotOffered("No mail has a link that follows an order.")
