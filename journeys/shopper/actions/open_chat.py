"""OpenChat: open a chat with the shop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import fill_in
from journeys.shopper.reach import reach
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class OpenChat:
    """Open the chat, from wherever it is offered, and get past its first questions."""

    def describe(self) -> str:
        """The step's title."""
        return "Open the chat"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop has no chat."""
        if not _writable(shopper.view) and not _press(shopper):
            reach(shopper, "contact.open", _offers_chat, "a chat")
            _press(shopper)
        if not _writable(shopper.view):
            _introduce(shopper)
        if not _writable(shopper.view):
            raise NotOffered("This shop has no chat to write in.")


def _press(shopper: Shopper) -> bool:
    for candidate in shopper.finds("chat.open")[:2]:
        shopper.presses(candidate.node, "chat.open")
        if _writable(shopper.view):
            return True
    return False


def _introduce(shopper: Shopper) -> None:
    """Chats that ask for name and e-mail first."""
    fields = [
        f for f in shopper.view.state.fields if f.key in {"contact.email", "shipping.name", "shipping.given_name"}
    ]
    done = [fill_in(shopper, field) for field in fields]
    if any(done):
        for candidate in (shopper.finds("chat.send") or shopper.finds("chat.open"))[:1]:
            shopper.presses(candidate.node, "chat.open")


def _writable(view: View) -> bool:
    return bool(find(view.state, "chat.field", language=view.language))


def _offers_chat(view: View) -> bool:
    return _writable(view) or bool(find(view.state, "chat.open", language=view.language))
