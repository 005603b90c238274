"""The shop's side ends a call or chat without an answer.

## What it notices
A branch of the phone menu that hangs up or runs out without having told anything, that breaks, goes round in circles
for ever or only leads back to where it came from; a wrong key that ends the call; a call or chat that the shop's side
ended before it had answered.

## Why it hurts
The customer is cut off, has to start again, and does not know whether it was a mistake.

## Example
“For returns press 2.” 2: “Thank you for calling. Goodbye.”

## What to do
Let every branch end in an answer, a person or the menu again; answer wrong keys by saying which are right.

## When it stays silent
Good-bye after an answer is an end, not a dead end; in a chat also after what may be one in words nobody knows. Silence
of the customer is not tried. Keys that say they lead back may lead back; numbers keyed in may be unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.answers import unread
from journeys.detectors._support.calls import NAVIGATION, channel_of, menus, named, topics, turns
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import contacts, language
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import ContactEnded, MenuCrawled, MenuNode
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof

CONVERSATION = ("phone", "chat")
STUCK = {
    "hangup": "hangs up without an answer",
    "dead-end": "says nothing more and ends the call",
    "error": "breaks the call",
}

META = Meta(
    id="dead-end-turn",
    title="No call or chat is ended without an answer",
    trouble="A call or chat ended without an answer",
    feels="It hung up on me.",
    remedy="Let every branch end in an answer, a person or the menu again; answer wrong keys by naming the right ones.",
    source="any",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C4", "C9"),
    practice=("P3",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look at the ends of walked branches and of contacts."""
    trees, held = menus(timeline), turns(timeline)
    ends = [seen for seen in timeline.all(ContactEnded) if channel_of(timeline, seen.body.contact) in CONVERSATION]
    found = [friction for seen in trees for friction in _branches(seen)]
    cut = [seen for seen in ends if _is_cut_off(seen.body) and not _may_have_answered(timeline, seen.body.contact)]
    found += [_cut_off(timeline, seen, held.get(seen.body.contact, [])) for seen in cut]
    places = sum(len(seen.body.nodes) for seen in trees)
    yield from conclude(found, places + len(ends), not_reached("nobody called or wrote in a chat"))


def _branches(seen: Seen[MenuCrawled]) -> Iterator[Friction]:
    about = topics(seen.body)
    for node in seen.body.nodes:
        trouble = _trouble(node, about.get(node.path, ""))
        if trouble:
            yield _stuck(seen, node, trouble)


def _trouble(node: MenuNode, topic: str) -> str:
    if node.kind == "loop" and not node.loops_to:
        return "goes round in circles for ever"
    if node.kind == "loop" and node.offered and topic and topic not in NAVIGATION:
        return "only leads back to where it came from"
    return STUCK.get(node.kind, "")


def _stuck(seen: Seen[MenuCrawled], node: MenuNode, trouble: str) -> Friction:
    name = named(seen.body, node)
    wrong = not node.offered
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="a wrong key" if wrong else f"phone menu “{name}”",
        cause="phone:wrong key" if wrong else f"phone:{node.path}",
        cause_class="wrong-key-ends-call" if wrong else f"branch-{node.kind}",
        expected="an answer, a person or the menu again",
        observed=f"{'a key that was not offered' if wrong else f'“{name}” ({node.path or chr(8211)})'} {trouble}",
        proofs=(Proof(seen.seq, node.prompt[-160:] or node.reason),),
        loose="phone menu",
        exposure=0.2 if wrong else 1.0,
    )


def _is_cut_off(end: ContactEnded) -> bool:
    return end.outcome == "cut-off" and end.ended_by != "customer"


def _may_have_answered(timeline: Timeline, contact: str) -> bool:
    chats = [one for one in contacts(timeline) if one.name == contact and one.began.body.channel == "chat"]
    return any(unread(one, language(timeline)) for one in chats)


def _cut_off(timeline: Timeline, end: Seen[ContactEnded], said: list[Seen[Turn]]) -> Friction:
    channel = channel_of(timeline, end.body.contact)
    last = said[-1].body.text if said else ""
    proofs = (*(Proof(seen.seq, seen.body.text[-160:]) for seen in said[-1:]), Proof(end.seq, end.body.reason))
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=end.step,
        subject=f"{channel} ended by the shop",
        cause=f"contact:{end.body.contact}",
        cause_class="cut-off",
        expected="an answer, or what happens next",
        observed=f"the {channel} was ended by the shop's side: {end.body.reason or last[:120]}",
        proofs=proofs,
        loose=channel,
    )
