"""HangUp: end the call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class HangUp:
    """End the call that is going on; without one nothing happens."""

    def describe(self) -> str:
        """The step's title."""
        return "Hang up"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises nothing. A call in which something was stated or promised counts as settled."""
        talk = shopper.memory.call
        if talk is None or talk.over:
            return
        outcome = "promised" if talk.promises else "resolved" if talk.facts or talk.agent else "unresolved"
        talk.end(outcome)
