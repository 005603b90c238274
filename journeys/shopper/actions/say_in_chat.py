"""SayInChat: ask something in the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.chatting import say
from journeys.shopper.roles import question

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SayInChat:
    """Ask a question of the brief, or say `words` as they stand."""

    role: str = ""
    words: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Ask in the chat about {self.role}" if self.role else f"Say “{self.words}” in the chat"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when nobody answers."""
        say(shopper, self.words or question(shopper.brief, self.role))
