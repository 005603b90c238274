"""SayOnThePhone: say something to whoever is on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.slots import ask_of
from journeys.shopper.errors import ShopBlocks
from journeys.shopper.roles import question

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


ANSWERS = 2
"""How often the same number is told in one breath."""


@dataclass(frozen=True)
class SayOnThePhone:
    """Ask a question of the brief on the phone, or say `words` as they stand; an order number asked for is told."""

    role: str = ""
    words: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Ask on the phone: {self.role}" if self.role else f"Say “{self.words}” on the phone"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when nobody listens."""
        talk = shopper.memory.call
        if talk is None or talk.over or not talk.heard.speech:
            raise ShopBlocks("Nobody listens on the phone.")
        words = self.words or question(shopper.brief, self.role)
        heard = talk.say(words, issue=bool(self.role))
        for _ in range(ANSWERS):
            asked = ask_of(heard.text).asks
            if not (talk.about and heard.speech and {"order", "issue"} & set(asked)):
                break
            heard = talk.say(f"{words} {talk.about}" if "order" not in asked else talk.about)
        if not heard.text:
            raise ShopBlocks(f"Nobody answered on the phone. {heard.reason}".strip())
