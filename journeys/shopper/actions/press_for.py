"""PressFor: press the key that the phone menu gives for something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import ShopBlocks
from journeys.wayfinding.phone import rank, read_menu

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class PressFor:
    """Press (or say) what the menu last heard offers for `goal`."""

    goal: str

    def describe(self) -> str:
        """The step's title."""
        return f"Press the key for {self.goal}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when no call is going on or no option fits."""
        talk = shopper.memory.call
        if talk is None or talk.over:
            raise ShopBlocks("No call is going on.")
        menu = read_menu(talk.heard.text, talk.language)
        found = rank((*menu.options, *menu.speech), self.goal)
        if not found:
            raise ShopBlocks(f"The menu offers nothing for {self.goal}: “{talk.heard.text[:160]}”")
        option = found[0].option
        shopper.explain(f"phone: {option.keys or option.words}, because {found[0].reason}")
        if option.keys:
            talk.press(option.keys, talk.heard.seconds)
        else:
            talk.say(option.words)
