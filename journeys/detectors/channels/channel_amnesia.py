"""What was told and noted on one channel is unknown on the next.

## What it notices
The customer was in touch about an order (a ticket was opened, a trouble was reported), and asks later on another
channel what is known of that, telling the order and who he is. The shop says that it sees nothing of it.

## Why it hurts
The customer starts from zero, tells the whole story once more, and learns that the shop does not talk to itself.

## Example
Yesterday the chat opened a ticket for a damaged parcel. Today the phone says: “I cannot see your chat from here.”

## What to do
Show everybody who answers the tickets and contacts of the customer they have on the line, whatever the channel.

## When it stays silent
Who asks for consent before looking, or for a security answer, and then knows it, is fine. A ticket that is quoted, the
trouble or its remedy named by the shop, proves that it is known. Where the shop did not know who it was talking to, or
less than a quarter of an hour has passed, nothing can be told; nor where the answer neither knows nor denies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.contacts import Held, belongs, contacts, language, proof, recognised
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.probing import Recalled
from journeys.model.talk import pattern, plain, says

PROPAGATION = 900.0  # seconds on the customer clock [C]: what was noted may take a quarter of an hour to arrive

META = Meta(
    id="channel-amnesia",
    title="What one channel was told, the next one knows",
    trouble="A channel that remembers nothing of the others",
    feels="I start from zero.",
    remedy="Show whoever answers the tickets and contacts of the customer, whatever channel they came by.",
    source="any context made on one channel and unknown on another; 15 minutes to arrive are a convention",
    group="channels",
    tier="B",
    owner="service",
    checklist=("C9", "C4"),
    practice=("P6",),
    gaps=("G4", "G1"),
)

_TOKEN = re.compile(r"(?=[a-z-]*\d)[a-z]{0,6}-?\d[\d-]{2,}")
_TROUBLES = ("lostparcel", "damaged", "remedy")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every question for an earlier contact by its answers."""
    found, looked, why = [], 0, not_reached("nobody asked on one channel what another had been told")
    for seen in timeline.all(Recalled):
        held = next((one for one in contacts(timeline) if one.name == seen.body.contact), None)
        before = _earlier(timeline, held) if held else None
        if held is None or before is None or not recognised(held, timeline.events[-1].seq):
            why = missing("there was no earlier contact of this customer that the shop could have known of")
            continue
        answers = [turn for turn in held.shop if turn.seq > seen.seq]
        if any(_knows(timeline, before, held, turn) for turn in held.shop):
            looked += 1
        elif denial := next((turn for turn in answers if says("no-trace", turn.body.text, language(timeline))), None):
            looked += 1
            found.append(_friction(held, before, denial))
        else:
            why = missing("the answers neither know of the earlier contact nor deny it")
    yield from conclude(found, looked, why)


def _earlier(timeline: Timeline, held: Held) -> Held | None:
    """The last contact about the same matter on another channel, long enough ago, in which something was told."""
    channel = held.began.body.channel
    for other in reversed(contacts(timeline)):
        away = other.began.seq < held.began.seq and other.began.body.channel != channel
        if away and belongs(other, held) and other.shop and recognised(other, held.began.seq):
            return other if _long_ago(timeline, other, held) else None
    return None


def _long_ago(timeline: Timeline, other: Held, held: Held) -> bool:
    early, late = timeline.when(other.turns[-1].seq), timeline.when(held.began.seq)
    return early is None or late is None or (late - early).total_seconds() >= PROPAGATION


def _knows(timeline: Timeline, before: Held, held: Held, turn: Seen[Turn]) -> bool:
    """Whether a turn says what only somebody can know who has seen the earlier contact."""
    own = " ".join(plain(one.body.text) for one in held.own if one.seq < turn.seq)
    text, tongue = plain(turn.body.text), language(timeline)
    tickets = _tokens(" ".join(plain(one.body.text) for one in before.shop)) - _about(before, held)
    if any(token in text and token not in own for token in tickets):
        return True
    told = " ".join(one.body.text for one in before.turns)
    denied = says("no-trace", turn.body.text, tongue)
    named = [topic for topic in _TROUBLES if _says(topic, told, tongue) and _says(topic, text, tongue)]
    if not denied and any(not _says(topic, own, tongue) for topic in named):
        return True
    return not denied and says("recalled", turn.body.text, tongue)


def _about(before: Held, held: Held) -> set[str]:
    """Numbers that the customer tells himself: they prove nothing."""
    said = [one.body.text for one in (*before.own, *held.own)] + [before.began.body.about, held.began.body.about]
    found = _tokens(" ".join(plain(text) for text in said))
    return found | {token.split("-")[-1] for token in found}


def _tokens(text: str) -> set[str]:
    """Numbers of tickets, orders and the like; every digit of them is needed, blanks and dashes between are not."""
    return {match.group() for match in _TOKEN.finditer(text) if sum(char.isdigit() for char in match.group()) > 3}


def _says(topic: str, text: str, tongue: str) -> bool:
    try:
        return pattern("say", topic, tongue).search(plain(text)) is not None
    except KeyError:
        return False


def _friction(held: Held, before: Held, denial: Seen[Turn]) -> Friction:
    first = before.shop[-1]
    channel = before.began.body.channel
    return Friction(
        severity="S3",
        confidence="probable",
        step=denial.step,
        subject=f"{channel}:{held.began.body.channel}",
        cause=f"contact:{held.name}",
        cause_class="amnesia",
        expected=f"what was told and noted by {channel} before is known",
        observed=f"“{denial.body.text[:200]}”",
        proofs=(proof(denial), proof(first), Proof(before.began.seq, f"the contact by {channel} before")),
        loose=held.began.body.channel,
    )
