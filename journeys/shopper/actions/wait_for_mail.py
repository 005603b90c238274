"""WaitForMail: wait for the mail that must come now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.post.awaiting import await_mail

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

TEN_MINUTES = 600.0
DAY = 86_400.0
# How long each mail may take on the customer clock before the wait is given up.
PATIENCE = {"confirmation": TEN_MINUTES, "welcome": TEN_MINUTES, "dispatched": 5 * DAY, "refund": 21 * DAY}
ABOUT_ORDER = frozenset({"confirmation", "dispatched", "delayed", "refund"})
NAMES = {"dispatched": "dispatch", "optin": "please-confirm"}


@dataclass(frozen=True)
class WaitForMail:
    """Wait for the mail of a role: confirmation, dispatched, delayed, refund, welcome. About this walk's order."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Wait for the {NAMES.get(self.role, self.role)} mail"

    def perform_as(self, shopper: Shopper) -> None:
        """What came is written down; whether it had to come is for expectations and detectors to say."""
        number = shopper.memory.latest("order_number") if self.role in ABOUT_ORDER else None
        about = str(number.value) if number and number.value else ""
        await_mail(shopper, self.role, about, PATIENCE.get(self.role, DAY))
