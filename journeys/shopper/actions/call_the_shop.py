"""CallTheShop: dial the shop's number and listen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.calling.talk import begin
from journeys.shopper.errors import NotOffered, ShopBlocks
from journeys.shopper.orders import wanted_order

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CallTheShop:
    """Call the shop, about an order of the brief where `role` names one."""

    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Call the shop about the {self._about}" if self.role else "Call the shop"

    @property
    def _about(self) -> str:
        return "order just placed" if self.role == "this" else self.role

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a phone line, ShopBlocks when the call is over at once, ChannelDown."""
        number = wanted_order(shopper, "" if self.role == "this" else self.role).number if self.role else ""
        talk = begin(shopper, f"the {self._about}" if self.role else "", number)
        if talk is None:
            raise NotOffered("This store has no phone line in its brief.")
        heard = talk.listen()
        if heard.kind == "ended" and not heard.text:
            talk.end("cut-off", heard.reason)
            raise ShopBlocks(f"The call was over before a word was said: {heard.reason}")
