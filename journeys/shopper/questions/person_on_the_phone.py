"""PersonOnThePhone: who took the last call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class PersonOnThePhone:
    """The queue or number a person answered at; "" when nobody did."""

    def describe(self) -> str:
        """What is asked."""
        return "whether a person is on the phone"

    def answered_by(self, shopper: Shopper) -> str:
        """From the last call; a call that was put through to a number counts."""
        talk = shopper.memory.call
        if talk is None:
            return ""
        return talk.agent or (talk.heard.agent or "put through" if talk.put_through else "")
