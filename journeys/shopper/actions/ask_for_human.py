"""AskForHuman: ask the chat for a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.chatting import bubbles, say, wait_for_answer
from journeys.shopper.errors import ShopBlocks
from journeys.shopper.wording import A_PERSON, in_language

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


TRIES = 2


@dataclass(frozen=True)
class AskForHuman:
    """Ask for a person by the chat's own control where there is one, in words otherwise."""

    def describe(self) -> str:
        """The step's title."""
        return "Ask for a person in the chat"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks when no person comes."""
        for _ in range(TRIES):
            if is_there(shopper):
                return
            nodes = [c.node for c in shopper.finds("chat.human") if "disabled" not in c.node.states]
            if nodes:
                before = bubbles(shopper.view)
                shopper.presses(nodes[0], "chat.human")
                wait_for_answer(shopper, before, "")
            else:
                say(shopper, in_language(A_PERSON, shopper.view.language))
            if not is_there(shopper):
                wait_for_answer(shopper, bubbles(shopper.view), "")
        if not is_there(shopper):
            raise ShopBlocks("Asked for a person twice and none came into the chat.")


def is_there(shopper: Shopper) -> bool:
    """Whether a person has spoken in the chat."""
    return any(who == "agent" for who, _ in shopper.memory.said)
