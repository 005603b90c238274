"""LetTimePass: days go by for the customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class LetTimePass:
    """Wait `days`, or until what the shop said last is over: `until` is "arrival" (of the parcel)."""

    days: float = 0.0
    until: str = ""

    def describe(self) -> str:
        """The step's title."""
        if self.until:
            return "Wait until the parcel should have arrived"
        return "Wait for a day" if self.days == 1 else f"Wait for {self.days:g} days"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises HeldBack where time cannot be let pass, NotOffered when no day was named to wait for."""
        days = self.days or (_last_day(shopper) - shopper.now) / timedelta(days=1)
        shopper.lets_pass(timedelta(days=max(days, 0.0)), self.describe())


def _last_day(shopper: Shopper) -> datetime:
    """The morning after the latest day that was named for the delivery: only then it is late."""
    fact = shopper.memory.latest("delivery_to")
    if fact is None or fact.unit != "date" or not fact.value:
        raise NotOffered("No day was named for the delivery, so there is none to wait for.")
    return datetime.combine(date.fromisoformat(str(fact.value)) + timedelta(days=1), time(9), shopper.now.tzinfo)
