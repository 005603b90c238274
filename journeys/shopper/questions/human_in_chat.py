"""HumanInChat: whether a person is in the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class HumanInChat:
    """Whether a person has spoken in the chat."""

    def describe(self) -> str:
        """What is asked."""
        return "whether a person is in the chat"

    def answered_by(self, shopper: Shopper) -> bool:
        """From what was seen so far."""
        return any(who == "agent" for who, _ in shopper.memory.said)
