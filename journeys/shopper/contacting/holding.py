"""Holding a contact to its goal: state the issue, answer what is asked, tell when it is settled, ask for a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeys.channels.protocols import FloodError
from journeys.model.contact import ContactEnded
from journeys.model.slots import Ask, ask_of
from journeys.model.talk import says
from journeys.shopper.contacting.knowing import telling
from journeys.shopper.contacting.noting import begin, end
from journeys.shopper.contacting.options import option_for
from journeys.shopper.contacting.settling import settled
from journeys.shopper.contacting.specification import note_answers
from journeys.shopper.contacting.words import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.lines import Line, Replies, Written
    from journeys.shopper.shopper import Shopper

TURNS = 14  # of the customer, after which nobody goes on
ANSWERS_PER_SLOT = 2  # how often the same thing is told in one contact
PERSONS = 2  # how often a person is asked for


@dataclass
class _Talk:
    """A contact while it is held."""

    contact: Written
    line: Line
    issue: Issue
    told: dict[str, int] = field(default_factory=dict)
    again: int = 0
    persons: int = 0
    waits: int = 0
    called: bool = False
    human: bool = False
    taken: set[str] = field(default_factory=set)

    @property
    def language(self) -> str:
        return self.line.language


def hold(shopper: Shopper, line: Line, issue: Issue, values: Mapping[str, str]) -> ContactEnded:
    """Hold one contact from its first sentence to its end, and record it. `values` are what can be told, by slot.

    Never raises for what the shop does: silence, floods and loops end as a contact that is cut off or unresolved.
    Raises ChannelDown where the channel itself is not there.
    """
    contact = begin(shopper, line.channel, issue, values)
    ended = hold_on(shopper, contact, line, issue)
    end(contact, ended)
    return ended


def hold_on(shopper: Shopper, contact: Written, line: Line, issue: Issue) -> ContactEnded:
    """The same in a contact that has begun already; how it ended, for whoever writes that down."""
    words = issue.words(line.language, name_it=issue.about not in shopper.memory.named)
    shopper.memory.named.add(issue.about)
    contact.own(words, issue=True)
    try:
        return _until_settled(_Talk(contact, line, issue), line.say(words))
    except FloodError as flood:
        shopper.note("flood", str(flood))
        return ContactEnded(contact.name, "cut-off", "system", str(flood))


def _until_settled(talk: _Talk, replies: Replies) -> ContactEnded:
    for _ in range(TURNS):
        if not replies:
            replies = _second_chance(talk)
        if not replies:
            return _ended(talk, "cut-off", "Nobody answered.", "system")
        for reply in replies:
            talk.contact.heard(reply)
            talk.human = talk.human or reply.speaker == "agent"
        note_answers(talk.contact, talk.issue, len(replies))
        found = settled(talk.issue.kind, talk.contact.said, talk.contact.facts, talk.contact.promises, talk.language)
        closed = replies[-1].ended
        if found and not (found.outcome == "promised" and _asked(replies).asks and not closed):
            return _ended(talk, found.outcome, found.reason, "system" if closed else "customer")
        if closed:
            return _ended(talk, "cut-off", replies[-1].text, "agent" if talk.human else "system")
        spoken = _next(talk, replies)
        if spoken is None:
            return _ended(talk, "unresolved", "The shop's answers did not settle it.")
        replies = spoken
    return _ended(talk, "unresolved", f"Not settled after {TURNS} turns.")


def _ended(talk: _Talk, outcome: str, reason: str, by: str = "customer") -> ContactEnded:
    return ContactEnded(talk.contact.name, outcome, by, " ".join(reason.split())[:200])  # type: ignore[arg-type] # the callers' literals


def _second_chance(talk: _Talk) -> Replies:
    """What comes after silence: by waiting once more, then by asking whether somebody is there."""
    more = talk.line.wait()
    if more or talk.called:
        return more
    talk.called = True
    return _say(talk, sentence("there", talk.language))


def _asked(replies: Replies) -> Ask:
    asks = [ask_of(reply.text) for reply in replies]
    wanted = dict.fromkeys(slot for ask in asks for slot in ask.asks)
    confirmed = dict.fromkeys(slot for ask in asks for slot in ask.confirms)
    return Ask(tuple(wanted), tuple(slot for slot in confirmed if slot not in wanted))


def _next(talk: _Talk, replies: Replies) -> Replies | None:
    """What the customer does now; None when there is nothing left to try."""
    ask = _asked(replies)
    fresh = tuple(slot for slot in ask.asks if talk.told.get(slot, 0) < ANSWERS_PER_SLOT)
    taken = frozenset(talk.taken)
    option = option_for(replies, talk.issue, talk.language, person=talk.again > 0, taken=taken)
    if option and set(fresh) <= {"issue"}:
        talk.taken.add(option)
        talk.contact.own(option)
        return talk.line.choose(option)
    if fresh:
        for slot in fresh:
            talk.told[slot] = talk.told.get(slot, 0) + 1
        words = telling(fresh, talk.contact.values, talk.issue, talk.language)
        return _say(talk, words, issue="issue" in fresh)
    if ask.confirms:
        return _say(talk, sentence("yes", talk.language))
    last = replies[-1].text
    if any(says(topic, last, talk.language) for topic in ("wait", "handover")) and talk.waits < 2:
        talk.waits += 1
        return talk.line.wait()
    return talk.line.linger() or _insist(talk)


def _insist(talk: _Talk) -> Replies | None:
    """Say that it is not answered, once to the machine and once to a person; ask the machine for a person."""
    if talk.again == 0 or (talk.human and talk.again < 2):
        talk.again += 1
        words = f"{sentence('again', talk.language)} {talk.issue.words(talk.language, name_it=False)}"
        return _say(talk, words, issue=True)
    if talk.human or talk.persons >= PERSONS:
        return None
    talk.persons += 1
    asked = sentence("person", talk.language)
    talk.contact.own(asked)
    own = talk.line.person()
    return talk.line.say(asked) if own is None else own


def _say(talk: _Talk, words: str, *, issue: bool = False) -> Replies:
    talk.contact.own(words, issue=issue)
    return talk.line.say(words)
