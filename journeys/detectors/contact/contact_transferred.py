"""The customer is passed from one person to the next.

## What it notices
In one contact a second agent or team answers after a first one did.

## Why it hurts
With every hand the story starts again and somebody else is responsible. Transfers are among the causes of disloyalty
that are best known.

## Example
"That is for our orders team." "Hello, orders team, how can I help?" "That is for our parcels team."

## What to do
Let the first person finish, or bring the colleague in and stay until he has the whole story.

## When it stays silent
From a bot to one person is no transfer. A hand-over with what the customer said is a small one, and so is, in doubt,
one of which it is not plain that it went without: the next person asks for what was told, or only passes on again.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import Held, contacts, language, proof
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Severity
from journeys.model.slots import ask_of
from journeys.model.talk import plain, says

MANY = 2  # transfers in one contact that hurt; convention, one is a nuisance
OPENING = 2  # turns of a person in which what was told is asked for because it was not handed over; convention

META = Meta(
    id="contact-transferred",
    title="One person sees a contact through",
    trouble="Passed from one person to the next",
    feels="I am being passed around.",
    remedy="Let the first person finish, or hand over with everything the customer said.",
    source="transfers drive disloyalty (CEB/Gartner, customer effort); the number is a convention",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9",),
    practice=("P6",),
    gaps=("G1",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count the changes of person in each contact in which a person spoke."""
    spoken = [one for one in contacts(timeline) if any(turn.body.speaker == "agent" for turn in one.turns)]
    tongue = language(timeline)
    found = [friction for one in spoken if (friction := _judge(one, tongue))]
    yield from conclude(found, len(spoken), not_reached("no person spoke in a contact"))


def _judge(held: Held, tongue: str) -> Friction | None:
    changes = list(_changes(held, tongue))
    cold = [turn for turn, warm in changes if not warm]
    if not changes:
        return None
    severity: Severity = "S1" if not cold else ("S3" if len(cold) >= MANY else "S2")
    first = changes[0][0]
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=first.step,
        subject=held.subject,
        cause=f"transfer:{held.name}",
        cause_class="transferred",
        expected="the first person settles it, or hands over with what was said",
        observed=f"{len(changes)} change(s) of person, {len(cold)} plainly without what the customer had said",
        proofs=tuple(proof(turn) for turn, _ in changes),
        loose=held.began.body.channel,
        count=len(changes),
    )


def _changes(held: Held, tongue: str) -> Iterator[tuple[Seen[Turn], bool]]:
    """Each first turn of another person, and whether what was said may have gone with the customer."""
    agents = [turn for turn in held.shop if turn.body.speaker == "agent"]
    for before, turn in pairwise(agents):
        known = (_who(before), _who(turn))
        named = known[0] != known[1] and all(known)
        handed = not all(known) and says("handover", before.body.text, tongue)
        if named or handed:
            warm = any(says("context", one.body.text, tongue) for one in (before, turn))
            yield turn, warm or not _knows_nothing(held, turn, tongue)


def _knows_nothing(held: Held, first: Seen[Turn], tongue: str) -> bool:
    """Whether the person whose first turn this is asks for what was told before, or only passes on again."""
    after = [turn for turn in held.turns if turn.seq >= first.seq]
    same = list(takewhile(lambda turn: turn.body.speaker == "customer" or _who(turn) == _who(first), after))
    own = [turn for turn in same if turn.body.speaker != "customer"]
    told = {slot for turn in held.own if turn.seq < first.seq for slot in turn.body.slots} | {"issue"}
    asked = {slot for turn in own[:OPENING] for slot in ask_of(turn.body.text).asks}
    return bool(asked & told) or (len(own) == 1 and says("handover", own[0].body.text, tongue))


def _who(turn: Seen[Turn]) -> str:
    return plain(turn.body.agent or turn.body.queue)
