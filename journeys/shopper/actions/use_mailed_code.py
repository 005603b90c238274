"""UseMailedCode: use the code that a mail brought."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.enter_code import enter
from journeys.shopper.errors import NotOffered
from journeys.shopper.post.letterbox import empty

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class UseMailedCode:
    """Type the code that was offered by mail last."""

    def describe(self) -> str:
        """The step's title."""
        return "Use the code from the mail"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no mail brought a code, or there is no place for one."""
        empty(shopper)
        offered = [n.fact for n in shopper.memory.facts if n.fact.attribute == "offered" and n.fact.channel == "mail"]
        if not offered:
            raise NotOffered("No mail brought a code.")
        with shopper.optional():
            enter(shopper, offered[-1].entity.removeprefix("code:"))
