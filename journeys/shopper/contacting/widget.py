"""The chat on a page as a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.contact import ContactChannel
from journeys.model.talk import says
from journeys.shopper import chatting
from journeys.shopper.contacting.lines import Replies, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeys.shopper.chatting import Bubble
    from journeys.shopper.shopper import Shopper


@dataclass
class Widget:
    """The open chat of the page the shopper is on. `clock` gives seconds on the customer clock."""

    shopper: Shopper
    clock: Callable[[], float]
    channel: ContactChannel = "chat"

    @property
    def language(self) -> str:
        """The page's."""
        return self.shopper.view.language or self.shopper.brief.locale[:2]

    def say(self, text: str) -> Replies:
        """Type it and send it. Raises NotOffered where there is nowhere to write."""
        began = self.clock()
        return self._replies(chatting.exchange(self.shopper, text), began)

    def choose(self, option: str) -> Replies:
        """Press the button; say its words where it is gone."""
        began = self.clock()
        before = chatting.bubbles(self.shopper.view)
        node = next((n for n in chatting.offered(self.shopper.view) if n.words == option), None)
        if node is None:
            return self.say(option)
        self.shopper.presses(node, "chat.option")
        return self._replies(chatting.hear(self.shopper, before, option), began)

    def person(self) -> Replies | None:
        """By the chat's own control."""
        found = [c.node for c in self.shopper.finds("chat.human") if "disabled" not in c.node.states]
        if not found:
            return None
        began = self.clock()
        before = chatting.bubbles(self.shopper.view)
        self.shopper.presses(found[0], "chat.human")
        return self._replies(chatting.hear(self.shopper, before, ""), began)

    def wait(self) -> Replies:
        """Look until something more is said."""
        began = self.clock()
        return self._replies(chatting.hear(self.shopper, chatting.bubbles(self.shopper.view), ""), began)

    def linger(self) -> Replies:
        """Look for some seconds more; the customer clock stays where it is."""
        began = self.clock()
        before = chatting.bubbles(self.shopper.view)
        return self._replies(chatting.hear(self.shopper, before, "", patience=chatting.LINGER, on_clock=0.0), began)

    def _replies(self, said: tuple[Bubble, ...], began: float) -> Replies:
        waited = self.clock() - began
        options = tuple(node.words for node in chatting.offered(self.shopper.view))
        found = []
        for place, bubble in enumerate(said):
            last = place == len(said) - 1
            who = chatting.speaker_of(bubble, self.shopper)
            found.append(
                Reply(
                    speaker=who,
                    text=bubble.text,
                    agent=bubble.sender if who == "agent" else "",
                    options=options if last else (),
                    waited=0.0 if place else waited,
                    ended=last and says("bye", bubble.text, self.language) and not self._writable(),
                )
            )
        return tuple(found)

    def _writable(self) -> bool:
        return bool(self.shopper.finds("chat.field"))
