"""WaitForCallBack: let time pass until a promised call is due, and see whether it came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from journeys.model.contact import CallsRead, Clock
from journeys.shopper.errors import NotOffered, ShopBlocks

if TYPE_CHECKING:
    from journeys.model.fact import Promise
    from journeys.shopper.shopper import Shopper

GRACE = timedelta(minutes=1)
UNDATED = timedelta(days=3)  # over a weekend a working day can be as long as this


@dataclass(frozen=True)
class WaitForCallBack:
    """Wait for the call that was promised in the last call, on the customer's clock where it can be moved."""

    def describe(self) -> str:
        """The step's title."""
        return "Wait for the promised call"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks without a promise, NotOffered where nobody lists calls, ChannelDown."""
        talk, line, clock = shopper.memory.call, shopper.contacts.phone, shopper.contacts.clock
        promise = next((p for p in reversed(talk.promises) if p.what == "call-back"), None) if talk else None
        if promise is None:
            raise ShopBlocks("No call was promised.")
        if line is None or line.received() is None or clock is None:
            raise NotOffered("Nobody lists the calls this store makes.")
        now = clock.now()
        left = _due(promise, now) + GRACE - now
        if clock.movable and left > timedelta(0):
            after = clock.advance(left)
            shopper.ledger.record(Clock(after.isoformat(), left.total_seconds(), "waiting for a promised call"))
        calls = line.received() or ()
        shopper.ledger.record(CallsRead(line.caller, calls, clock.now().isoformat()))


def _due(promise: Promise, now: datetime) -> datetime:
    """When the call is due at the latest; a day's end for a date."""
    if not promise.due:
        return now + UNDATED
    due = datetime.fromisoformat(promise.due)
    if len(promise.due) == 10:
        due = datetime.combine(due.date(), time(23, 59), now.tzinfo)
    return due if due.tzinfo else due.replace(tzinfo=now.tzinfo)
