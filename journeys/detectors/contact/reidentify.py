"""Who was recognised has to prove who he is.

## What it notices
A customer who is signed in, or whom the phone menu has identified, is asked for his identity in full by the chat or the
agent: two or more of name, e-mail address, postcode, date of birth and the like.

## Why it hurts
Typing a number into the menu and then spelling one's name to the agent is the example everybody knows of a company
whose tools do not talk to one another.

## Example
Signed in to the account, in the chat: "Please tell me your full name, your e-mail address and your postcode."

## What to do
Hand the identity on with the contact.

## When it stays silent
One further check is fine, and so is any that says it is for security before money moves or data change.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_applicable
from journeys.detectors._support.contacts import Held, contacts, language, proof
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.slots import PROVES, ask_of
from journeys.model.talk import says

IN_FULL = 2  # pieces of identity; convention: one is a check, two are a second identification

META = Meta(
    id="reidentify",
    title="Who was recognised need not prove it again",
    trouble="Identified again from scratch",
    feels="The menu knew who I am.",
    remedy="Hand the identity on with the contact.",
    source="the complete view of the customer; any second identification in full",
    group="contact",
    tier="A",
    owner="it",
    checklist=("C4", "C9"),
    practice=("P6",),
    gaps=("G4", "G3"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look at what is asked of customers who were recognised."""
    known = [one for one in contacts(timeline) if one.shop and (one.began.body.verified or _verified_in_menu(one))]
    tongue = language(timeline)
    found = [friction for one in known if (friction := _judge(one, tongue))]
    yield from conclude(found, len(known), not_applicable("nobody was recognised before a contact"))


def _verified_in_menu(held: Held) -> bool:
    """Two pieces of identity were keyed in or told to a machine before a person spoke."""
    return len(_given_to_machine(held)) >= IN_FULL and any(t.body.speaker == "agent" for t in held.turns)


def _given_to_machine(held: Held) -> set[str]:
    first = next((turn.seq for turn in held.turns if turn.body.speaker == "agent"), None)
    own = [turn for turn in held.own if first is None or turn.seq < first]
    return {slot for turn in own for slot in turn.body.slots if slot in PROVES or slot == "order"}


def _judge(held: Held, tongue: str) -> Friction | None:
    by_agent = not held.began.body.verified
    turns = [t for t in held.shop if not by_agent or t.body.speaker == "agent"]
    asking = [(turn, set(ask_of(turn.body.text).asks) & PROVES) for turn in turns]
    asking = [(turn, slots) for turn, slots in asking if slots and not says("stepup", turn.body.text, tongue)]
    asked = set().union(*(slots for _, slots in asking)) if asking else set()
    if len(asked) < IN_FULL:
        return None
    how = {"login": "by being signed in", "menu": "by the phone menu"}.get(held.began.body.verified, "by the machine")
    proofs = tuple(proof(turn) for turn, _ in asking)
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=asking[0][0].step,
        subject=held.subject,
        cause=f"slots:{held.name}",
        cause_class="identified-again",
        expected=f"the customer is known already {how}",
        observed=f"asked for {', '.join(sorted(asked))}",
        proofs=(*proofs, Proof(held.began.seq, how)),
        loose=held.began.body.channel,
    )
