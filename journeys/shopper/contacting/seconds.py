"""Seconds on the customer clock, and letting them pass."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from journeys.model.contact import Clock

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def customer_seconds(shopper: Shopper) -> float:
    """What time it is for the customer, in seconds; only differences mean something. Raises ChannelDown."""
    clock = shopper.contacts.clock
    if clock is None or not clock.movable:
        return shopper.ledger.now
    return clock.now().timestamp()


def let_pass(shopper: Shopper, seconds: float, reason: str) -> bool:
    """Let customer time pass where it can be moved; whether it was. Raises ChannelDown."""
    clock = shopper.contacts.clock
    if clock is None or not clock.movable:
        return False
    now = clock.advance(timedelta(seconds=seconds))
    shopper.ledger.record(Clock(now.isoformat(timespec="seconds"), seconds, reason))
    return True
