"""A bot's HTTP API as a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeys.model.contact import ContactChannel, Speaker
from journeys.model.talk import says
from journeys.shopper.contacting.lines import Replies, Reply
from journeys.shopper.wording import BOTS, plainly

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeys.channels.protocols import ChatLine, Said


@dataclass
class BotApi:
    """One conversation. `clock` gives seconds on the customer clock. A bot speaks only when it was spoken to."""

    line: ChatLine
    language: str
    clock: Callable[[], float]
    channel: ContactChannel = "chat"
    _payloads: dict[str, str] = field(default_factory=dict)

    def say(self, text: str) -> Replies:
        """Raises ChannelDown and FloodError."""
        began = self.clock()
        said = self.line.say(text)
        waited = self.clock() - began
        self._payloads = {title: payload for one in said for title, payload in one.buttons}
        return tuple(self._reply(one, 0.0 if place else waited) for place, one in enumerate(said))

    def choose(self, option: str) -> Replies:
        """The button's payload is what is sent. Raises ChannelDown and FloodError."""
        return self.say(self._payloads.get(option, option))

    def person(self) -> Replies | None:
        """There is no such control: it is asked for in words."""
        return None

    def wait(self) -> Replies:
        """Nothing comes by itself."""
        return ()

    def linger(self) -> Replies:
        """Its answer is whole when it comes: this API has no way to say something later."""
        return ()

    def _reply(self, said: Said, waited: float) -> Reply:
        text = said.text or ", ".join(title for title, _ in said.buttons)
        return Reply(
            speaker=_speaker(said),
            text=text,
            agent=said.agent if _speaker(said) == "agent" else "",
            queue=said.queue,
            options=tuple(title for title, _ in said.buttons),
            waited=waited,
            ended=says("bye", text, self.language) and "?" not in text and not said.buttons,
        )


def _speaker(said: Said) -> Speaker:
    named = plainly(said.agent)
    return "agent" if named and not any(word in named for word in BOTS) else "bot"
