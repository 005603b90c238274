"""What channels said about one order, side by side, each with its time for the customer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.contacts import contacts
from journeys.evidence.timeline import StatedFact, Timeline

# How far an order is; statuses of one rank mean the same to a customer.
RANKS = {
    **dict.fromkeys(("placed", "paid", "packed"), 0),
    **dict.fromkeys(("dispatched", "in-transit", "out-for-delivery"), 1),
    "delivered": 2,
}
ORDER_STAGES = frozenset({"tracking", "confirmation", "account"})
SPOKEN = 4  # digits that tell one order from another without its letters
ONE_PAGE = frozenset({"browser", "wire"})


@dataclass(frozen=True)
class Reading:
    """A fact with the order it is about ("" when nothing tells) and its time in seconds on the customer clock."""

    stated: StatedFact
    order: str
    seconds: float

    @property
    def channel(self) -> str:
        """Where it was said; pages are one channel, whatever brought them."""
        return "page" if self.stated.fact.channel in ONE_PAGE else self.stated.fact.channel

    @property
    def value(self) -> int | str | None:
        """The fact's value."""
        return self.stated.fact.value


def readings(timeline: Timeline, attribute: str) -> tuple[Reading, ...]:
    """Sure facts of one attribute about orders, in the order of their times."""
    found = []
    for stated in timeline.facts_about(attribute):
        fact = stated.fact
        if fact.value is None or (fact.channel in ONE_PAGE and fact.stage not in ORDER_STAGES):
            continue
        order = "" if attribute == "contact_hours" else _order(timeline, stated)
        found.append(Reading(stated, order, _seconds(timeline, stated)))
    return tuple(sorted(found, key=lambda reading: reading.seconds))


def pairs(found: tuple[Reading, ...]) -> Iterator[tuple[Reading, Reading]]:
    """Each two readings of the same order on different channels, the earlier first."""
    for place, first in enumerate(found):
        for second in found[place + 1 :]:
            if first.channel != second.channel and _same(first.order, second.order, found):
                yield first, second


def _same(one: str, other: str, found: tuple[Reading, ...]) -> bool:
    """Equal orders; where one of them is not named, only if all readings name one order at the most."""
    if one and other:
        return one == other or _by_ear(one, other)
    named = {reading.order for reading in found if reading.order}
    return all(a == b or _by_ear(a, b) for a in named for b in named)


def _by_ear(one: str, other: str) -> bool:
    """Whether one is the other without its letters, as numbers are told on the phone: 10417 for CS-10417."""
    digits = ["".join(char for char in number if char.isdigit()) for number in (one, other)]
    return digits[0] == digits[1] and len(digits[0]) >= SPOKEN and digits[0] in (one, other)


def _order(timeline: Timeline, stated: StatedFact) -> str:
    """The order a fact is about: by its entity, by the number stated beside it, by its contact."""
    entity = stated.fact.entity
    if entity.startswith("order:"):
        return bare(entity.removeprefix("order:"))
    beside = [one for one in timeline.facts_about("order_number") if one.look == stated.look and one.look >= 0]
    numbers = {bare(str(one.fact.value)) for one in beside if one.fact.value}
    if len(numbers) == 1:
        return numbers.pop()
    own = next((c for c in contacts(timeline) if any(turn.seq == stated.look for turn in c.turns)), None)
    return bare(own.began.body.about) if own else ""


def bare(number: str) -> str:
    """An order number without blanks, hyphens and case."""
    return "".join(char for char in number.casefold() if char.isalnum())


def _seconds(timeline: Timeline, stated: StatedFact) -> float:
    when = timeline.stated_when(stated)
    return when.timestamp() if when else timeline.at(stated.look if stated.look >= 0 else stated.seq).at
