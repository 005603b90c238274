"""ChatReplies: what was answered in the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ChatReplies:
    """Everything the other side said in the chat."""

    def describe(self) -> str:
        """What is asked."""
        return "the answers in the chat"

    def answered_by(self, shopper: Shopper) -> tuple[str, ...]:
        """From what was seen so far."""
        return tuple(text for who, text in shopper.memory.said if who != "customer")
