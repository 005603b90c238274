"""What a contact needs of a channel: something to say things into, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from journeys.model.contact import ContactChannel, Speaker
from journeys.model.fact import Fact, Promise


@dataclass(frozen=True)
class Reply:
    """One thing the shop's side said. `options` are the titles of buttons offered with it.

    `seconds` is how long it takes to say (phone), `waited` how long the customer waited for it, both on the customer
    clock; `ended` says that the shop's side closed the contact with it.
    """

    speaker: Speaker
    text: str
    agent: str = ""
    queue: str = ""
    options: tuple[str, ...] = ()
    seconds: float = 0.0
    waited: float = 0.0
    ended: bool = False


Replies = tuple[Reply, ...]


class Written(Protocol):
    """A contact being written down: what was said in it, and the facts and promises that were read from it."""

    @property
    def name(self) -> str:
        """As its turns name it."""

    @property
    def channel(self) -> ContactChannel:
        """What kind of contact it is."""

    @property
    def values(self) -> Mapping[str, str]:
        """What the customer can tell, by slot."""

    @property
    def said(self) -> Sequence[str]:
        """What the shop's side said, in order."""

    @property
    def seqs(self) -> Sequence[int]:
        """The events of what it said."""

    @property
    def facts(self) -> Sequence[Fact]:
        """What it stated."""

    @property
    def promises(self) -> Sequence[Promise]:
        """What it promised."""

    def own(self, text: str, *, issue: bool = False) -> None:
        """The customer says something; `issue` when it states what the contact is for."""

    def heard(self, reply: Reply) -> None:
        """The shop's side said something."""

    def states(self, fact: Fact, seq: int) -> None:
        """A further fact was read from the event `seq`."""


class Line(Protocol):
    """One open contact. Nothing here records evidence; `()` is silence. Raises ChannelDown where nothing answers."""

    @property
    def channel(self) -> ContactChannel:
        """What kind of contact it is."""

    @property
    def language(self) -> str:
        """Two letters: what is spoken here."""

    def say(self, text: str) -> Replies:
        """Say something and wait for what comes back."""

    def choose(self, option: str) -> Replies:
        """Take one of the options that were offered last."""

    def person(self) -> Replies | None:
        """Ask for a person by the channel's own control; None where it has none."""

    def wait(self) -> Replies:
        """Wait for more without saying anything."""

    def linger(self) -> Replies:
        """What comes some seconds after the last words by itself; () at once where nothing can."""
