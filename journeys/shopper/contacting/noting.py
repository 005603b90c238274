"""Writing a contact down: what was said by whom, what it gave away, and the facts and promises in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from journeys.model.contact import ContactBegan, ContactChannel, ContactEnded
from journeys.model.event import PromiseNoted, Turn
from journeys.model.fact import Fact, Promise
from journeys.model.slots import given
from journeys.shopper.memory import Noticed
from journeys.wayfinding.reading.spoken import read_spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.lines import Reply
    from journeys.shopper.shopper import Shopper


@dataclass
class Contact:
    """One contact being written down. `said` are the shop's turns, `seqs` their events, facts and promises theirs."""

    shopper: Shopper
    name: str
    channel: ContactChannel
    about: str
    values: Mapping[str, str]
    began: float
    said: list[str] = field(default_factory=list)
    seqs: list[int] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)

    def own(self, text: str, *, issue: bool = False) -> None:
        """The customer said something; `issue` when it states what the contact is for."""
        slots = (*given(text, self.values), *(("issue",) if issue else ()))
        when = moment(self.shopper)
        self.shopper.ledger.record(
            Turn(self.channel, "customer", text, contact=self.name, slots=slots, when=_iso(when))
        )
        self.shopper.memory.said.append(("customer", text))
        self.shopper.memory.told.update(slots)

    def heard(self, reply: Reply, *, read: bool = True) -> None:
        """The shop's side said something; what it states and promises is kept, unless it was `read` elsewhere."""
        when = moment(self.shopper)
        turn = Turn(
            self.channel,
            reply.speaker,
            reply.text,
            queue=reply.queue,
            agent=reply.agent,
            contact=self.name,
            seconds=reply.seconds,
            waited=round(reply.waited, 1),
            options=reply.options,
            when=_iso(when),
        )
        seq = self.shopper.ledger.record(turn)
        self.shopper.memory.said.append((reply.speaker, reply.text))
        self.said.append(reply.text)
        self.seqs.append(seq)
        if read:
            self._read(reply.text, seq, when)

    def _read(self, text: str, seq: int, when: datetime | None) -> None:
        locale = self.shopper.brief.locale
        spoken = read_spoken(text, channel=self.channel, locale=locale, now=when, about=self.about)
        for fact in spoken.facts:
            self.states(fact, seq)
        for promise in spoken.promises:
            about = promise.about or self.about or self.name
            made = replace(promise, about=about, made_at=self.channel)
            self.shopper.ledger.record(PromiseNoted(made, seq))
            self.promises.append(made)

    def states(self, fact: Fact, seq: int) -> None:
        """A fact was read from the turn `seq`."""
        self.shopper.ledger.fact(fact, seq)
        self.shopper.memory.facts.append(Noticed(seq, fact))
        self.facts.append(fact)


def begin(
    shopper: Shopper, channel: ContactChannel, issue: Issue | None, values: Mapping[str, str], about: str = ""
) -> Contact:
    """A contact begins; its name counts those of this journey."""
    shopper.memory.contacts += 1
    name = f"{channel}-{shopper.memory.contacts}"
    signed_in = shopper.memory.attempts.get("login", ("", ""))[0] == "done"
    about = issue.about if issue else about
    shopper.ledger.record(
        ContactBegan(
            contact=name,
            channel=channel,
            issue=issue.role if issue else "",
            about=about,
            verified="login" if signed_in else "",
            when=_iso(moment(shopper)),
            kind=issue.kind if issue else "",
        )
    )
    return Contact(shopper, name, channel, about, values, shopper.ledger.now)


def end(contact: Contact, ended: ContactEnded) -> None:
    """The contact is over; its length is measured here."""
    seconds = round(contact.shopper.ledger.now - contact.began, 1)
    contact.shopper.ledger.record(replace(ended, contact=contact.name, seconds=seconds))
    contact.shopper.memory.settled_contacts.append((ended.outcome, ended.reason))


def moment(shopper: Shopper) -> datetime | None:
    """The customer's time, None where nobody keeps it. Raises ChannelDown."""
    clock = shopper.contacts.clock
    return clock.now() if clock else None


def _iso(when: datetime | None) -> str:
    return when.isoformat(timespec="seconds") if when else ""
