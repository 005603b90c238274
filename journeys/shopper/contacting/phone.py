"""Somebody on the phone, as a line: the call writes itself down, so nothing is written twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeys.model.contact import ContactChannel, Speaker
from journeys.shopper.calling.following import PERSON, Follower
from journeys.shopper.calling.talk import begin
from journeys.shopper.contacting.lines import Replies, Reply
from journeys.shopper.errors import NotOffered
from journeys.shopper.memory import Noticed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from journeys.channels.protocols import Heard
    from journeys.model.fact import Fact, Promise
    from journeys.shopper.calling.talk import Talk
    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.shopper import Shopper


@dataclass
class Conversation:
    """A call with a person in it, both as a line and as the contact it is written down in."""

    talk: Talk
    values: Mapping[str, str]
    channel: ContactChannel = "phone"
    said: list[str] = field(default_factory=list)
    seqs: list[int] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    _issue: bool = False

    @property
    def name(self) -> str:
        """As its turns name it."""
        return self.talk.name

    @property
    def language(self) -> str:
        """What the line speaks."""
        return self.talk.language

    @property
    def promises(self) -> Sequence[Promise]:
        """What was promised in the call."""
        return self.talk.promises

    def own(self, _text: str, *, issue: bool = False) -> None:
        """The call writes it down when it is said."""
        self._issue = issue

    def heard(self, reply: Reply) -> None:
        """The call has written it down."""
        self.said.append(reply.text)
        self.seqs.append(self.talk.last)
        self.facts += [fact for fact in self.talk.facts if fact not in self.facts]

    def states(self, fact: Fact, seq: int) -> None:
        """A further fact was read from the event `seq`."""
        self.talk.shopper.ledger.fact(fact, seq)
        self.talk.shopper.memory.facts.append(Noticed(seq, fact))
        self.facts.append(fact)

    def say(self, text: str) -> Replies:
        """Raises ChannelDown."""
        if not self.talk.heard.speech:
            return ()
        return self._replies(self.talk.say(text, issue=self._issue))

    def choose(self, option: str) -> Replies:
        """There are no buttons on a phone: it is said."""
        return self.say(option)

    def person(self) -> Replies | None:
        """A person is asked for in words."""
        return None

    def wait(self) -> Replies:
        """Keep silent and listen."""
        if self.talk.heard.kind == "ended":
            return ()
        return self._replies(self.talk.keep_silent())

    def linger(self) -> Replies:
        """Who has finished speaking on the phone waits for the caller."""
        return ()

    def _replies(self, heard: Heard) -> Replies:
        ended = heard.kind == "ended"
        if not heard.text:
            return ()
        who: Speaker = "agent" if self.talk.agent else "bot"
        return (Reply(who, heard.text, agent=self.talk.agent, seconds=heard.seconds, ended=ended),)


def reach_person(shopper: Shopper, issue: Issue, values: dict[str, str]) -> Conversation:
    """Call the shop and get through to a person. Raises NotOffered without a phone line, ShopBlocks, ChannelDown."""
    talk = begin(shopper, issue.role, issue.about)
    if talk is None:
        raise NotOffered("This store has no phone line in its brief.")
    talk.listen()
    Follower(shopper, talk, PERSON, values).follow()
    return Conversation(talk, values)
