"""Contacts read back: who said what in which, what the customer had told by then, and where he was known already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import ContactBegan, ContactEnded
from journeys.model.event import Turn
from journeys.model.finding import Proof
from journeys.model.slots import PROVES

QUOTE = 200


@dataclass(frozen=True)
class Held:
    """One contact: how it began, its turns in order, how it ended (None: nobody held it to a goal, or cut off)."""

    began: Seen[ContactBegan]
    turns: tuple[Seen[Turn], ...]
    ended: Seen[ContactEnded] | None

    @property
    def name(self) -> str:
        """As turns name it."""
        return self.began.body.contact

    @property
    def subject(self) -> str:
        """What names this contact in findings: its channel and issue."""
        return f"{self.began.body.channel}:{self.began.body.issue or 'contact'}"

    @property
    def shop(self) -> tuple[Seen[Turn], ...]:
        """What the shop's side said."""
        return tuple(turn for turn in self.turns if turn.body.speaker != "customer")

    @property
    def own(self) -> tuple[Seen[Turn], ...]:
        """What the customer said."""
        return tuple(turn for turn in self.turns if turn.body.speaker == "customer")


@lru_cache(maxsize=8)
def contacts(timeline: Timeline) -> tuple[Held, ...]:
    """Every contact of a journey, in the order they began."""
    ends = {seen.body.contact: seen for seen in timeline.all(ContactEnded)}
    found = []
    for began in timeline.all(ContactBegan):
        turns = tuple(seen for seen in timeline.all(Turn) if seen.body.contact == began.body.contact)
        found.append(Held(began, turns, ends.get(began.body.contact)))
    return tuple(found)


def language(timeline: Timeline) -> str:
    """Two letters: what is spoken in this journey."""
    return timeline.journey.locale[:2].casefold()


def belongs(first: Held, second: Held) -> bool:
    """Whether two contacts are about the same thing: the same order or product, or the same issue without one."""
    one, other = first.began.body, second.began.body
    if one.about and other.about:
        return one.about.casefold() == other.about.casefold()
    return bool(one.issue) and one.issue == other.issue


def told_before(timeline: Timeline, held: Held, seq: int) -> dict[str, tuple[int, Held]]:
    """Slot -> (seq, contact) of what the customer had told by `seq`, in this contact and earlier ones of the matter."""
    told: dict[str, tuple[int, Held]] = {}
    for other in contacts(timeline):
        if other.name != held.name and not (other.began.seq < held.began.seq and belongs(other, held)):
            continue
        for turn in other.own:
            if turn.seq < seq:
                told |= dict.fromkeys(turn.body.slots, (turn.seq, other))
    return told


def recognised(held: Held, seq: int) -> bool:
    """Whether the shop could know by `seq` who this is: by login or menu, or by what was told in this contact."""
    if held.began.body.verified:
        return True
    own = (slot for turn in held.own if turn.seq < seq for slot in turn.body.slots)
    return any(slot == "order" or slot in PROVES for slot in own)


def proof(turn: Seen[Turn]) -> Proof:
    """The turn as a proof."""
    return Proof(turn.seq, turn.body.text[:QUOTE])


def exchanges(held: Held) -> Iterator[tuple[Seen[Turn], tuple[Seen[Turn], ...]]]:
    """Each thing the customer said with what was said in answer."""
    turns = held.turns
    for place, turn in enumerate(turns):
        if turn.body.speaker != "customer":
            continue
        answers = []
        for after in turns[place + 1 :]:
            if after.body.speaker == "customer":
                break
            answers.append(after)
        yield turn, tuple(answers)
