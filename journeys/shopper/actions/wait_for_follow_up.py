"""WaitForFollowUp: see whether the shop comes back to a customer whose order it could not take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.mailing import kind_of
from journeys.shopper.post.awaiting import await_mail

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

DAY = 86_400.0  # catalogue recover-no-follow-up: 24 h on the customer clock [C]


@dataclass(frozen=True)
class WaitForFollowUp:
    """Wait a day, at the most, for a mail about what failed."""

    def describe(self) -> str:
        """The step's title."""
        return "Wait for the shop to come back to me"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where the store's mail cannot be read, ChannelDown."""
        await_mail(shopper, "follow-up", "", DAY, fits=lambda _place, mail: kind_of(mail) != "marketing")
