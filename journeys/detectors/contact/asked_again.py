"""The shop asks for what it was told.

## What it notices
Order number, name, e-mail address, the issue itself: asked for by a bot or a person after the customer told it in this
contact, or in an earlier one about the same matter in which the shop could know who he is.

## Why it hurts
Repeating oneself is what customers call effort. When the phone menu took the number and the agent asks for it, the
company shows that its tools do not talk to one another.

## Example
The order number was typed for the bot. The desk: "Hello, what is your order number?"

## What to do
Show whoever answers what was said and typed before him, on every channel.

## When it stays silent
To confirm is fine ("order 1042, is that the one?"), and so is to ask for more by buttons. A number that could not be
found may be asked for again. One question for security, said to be one, is fine. On a new channel a customer nobody
could recognise may be asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.contacts import Held, contacts, language, proof, recognised, told_before
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.slots import PROVES, ask_of
from journeys.model.talk import says

WORDS = {"order": "order number", "email": "e-mail address", "issue": "what it is about", "birthdate": "date of birth"}

META = Meta(
    id="asked-again",
    title="What was told is not asked again",
    trouble="Asked again for what the shop was told",
    feels="I just told you.",
    remedy="Show whoever answers what was said and typed before, on every channel.",
    source="repeating information is a driver of customer effort (CEB/Gartner)",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9", "C4"),
    practice=("P6",),
    gaps=("G4", "G3"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare what each turn of the shop asks with what had been told by then."""
    held = [one for one in contacts(timeline) if one.shop]
    found = [friction for one in held for friction in _judge(timeline, one)]
    told = any(turn.body.slots for one in contacts(timeline) for turn in one.own)
    otherwise = missing("what the customer told was not recorded") if held else not_reached("nobody was contacted")
    yield from conclude(found, len(held) if told else 0, otherwise)


def _judge(timeline: Timeline, held: Held) -> Iterator[Friction]:
    tongue = language(timeline)
    spared: set[str] = set()
    for turn in held.shop:
        text = turn.body.text
        if says("misfit", text, tongue):
            continue
        told = told_before(timeline, held, turn.seq)
        choices = {"issue"} if turn.body.options else set()  # "What happened?" with buttons asks for more of it
        for slot in (one for one in ask_of(text).asks if one not in choices):
            if slot not in told or (told[slot][1] is not held and not _could_know(slot, held, turn.seq)):
                continue
            if slot in PROVES and slot not in spared and says("stepup", text, tongue):
                spared.add(slot)
                continue
            yield _friction(held, turn, slot, told[slot])


def _could_know(slot: str, held: Held, seq: int) -> bool:
    """On another channel the issue may be asked for; the rest only of somebody nobody could recognise."""
    return slot != "issue" and recognised(held, seq)


def _friction(held: Held, turn: Seen[Turn], slot: str, told: tuple[int, Held]) -> Friction:
    seq, where = told
    elsewhere = where is not held
    words = WORDS.get(slot, slot)
    place = f"by {where.began.body.channel} before" if elsewhere else "before in the same contact"
    return Friction(
        severity="S3" if elsewhere else "S2",
        confidence="confirmed",
        step=turn.step,
        subject=f"{held.subject}:{slot}",
        cause=f"slots:{held.name}",
        cause_class="across-channels" if elsewhere else "same-contact",
        expected=f"the {words} is known: it was told {place}",
        observed=f"“{turn.body.text[:160]}”",
        proofs=(proof(turn), Proof(seq, "told before")),
        loose=f"{held.began.body.channel}:{slot}",
    )
