"""No way to a person.

## What it notices
A phone menu all of whose branches were walked: none of them puts the caller through, into a queue, to a recorder, or
offers to call back or take a ticket. In a chat: a person was asked for twice and none came, nor was a call, a mail or a
ticket promised.

## Why it hurts
Whoever has a question that nobody thought of is alone with a machine. Spain's Law 10/2025 grants a person on request.

## Example
Five branches, each an announcement; 0 is answered by “this key is not valid”.

## What to do
Give every menu a key for people, and take requests for a person at their word; after hours, offer to call back.

## When it stays silent
Closed hours that are told together with an offer to call back are a way. In a chat it must be plain that nobody comes:
by silence, the same words as before, or words that are known to promise nothing. A menu that was not walked to its end,
or whose words are recordings nobody could read, or that breaks on the way, cannot be judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.answers import first_unread, unread
from journeys.detectors._support.calls import HUMAN, ending, menus, turns
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.contacts import contacts
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import ContactEnded, MenuCrawled, MenuNode
from journeys.model.event import PromiseNoted, Turn
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.talk import plain, says

ASKED = 2  # catalogue: asked for once may be misheard, twice is a refusal

META = Meta(
    id="no-human-exit",
    title="There is a way to a person",
    trouble="No way to a person",
    feels="Let me talk to someone.",
    remedy="Give every menu a key for people, and take requests for a person at their word; else call back.",
    source="Spain's Law 10/2025 (a person on request); any",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C9", "C4"),
    practice=("P3",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for an exit in walked menus, and for answers to requests for a person."""
    walked, asked = menus(timeline), list(_requests(timeline))
    judged = [seen for seen in walked if _way(seen.body) or not _open(seen.body)]
    found = [_no_exit(timeline, seen) for seen in judged if not _way(seen.body)]
    found += [_ignored(timeline, contact, said) for contact, said, answered in asked if not answered]
    if walked and not judged and not asked:
        yield missing("the phone menu was not walked to its end, or its words could not be read")
        return
    yield from conclude(found, len(judged) + len(asked), not_reached("no menu was walked and no person asked for"))


def _way(tree: MenuCrawled) -> bool:
    return any(_leads_to_people(node) for node in tree.nodes)


def _leads_to_people(node: MenuNode) -> bool:
    offers = {"call-back", "ticket"} & set(node.tells)
    return node.kind in HUMAN or (bool(offers) and node.kind in ("menu", "speech", "answer"))


def _open(tree: MenuCrawled) -> bool:
    """Whether something was left unwalked or unread, or broke before it led anywhere."""
    unknown = any(node.kind in ("unexplored", "error") or node.unread for node in tree.nodes)
    return not tree.complete or unknown or not any(node.options for node in tree.nodes)


def _requests(timeline: Timeline) -> Iterator[tuple[str, list[Seen[Turn]], bool]]:
    """Chats in which a person was asked for often enough, the requests, and whether they came to anything."""
    promised = {seen.body.source for seen in timeline.all(PromiseNoted)}
    for contact, said in turns(timeline, "chat").items():
        asked = [seen for seen in said if seen.body.speaker == "customer" and says("person", seen.body.text)]
        if len(asked) < ASKED:
            continue
        after = [seen for seen in said if seen.seq > asked[0].seq and seen.body.speaker != "customer"]
        person = any(seen.body.speaker == "agent" for seen in said)
        other = any(seen.seq in promised or says("ticket", seen.body.text) for seen in after)
        answered = any(seen.seq > asked[ASKED - 1].seq for seen in after)
        if person or other or (answered and not _may_promise(said, asked[0].seq)):
            yield contact, asked, person or other


def _may_promise(said: list[Seen[Turn]], since: int) -> bool:
    """Whether something new was said after a person was asked for that may be a way to one: in words nobody
    knows, or a button that was not pressed.
    """
    earlier = tuple(seen.body.text for seen in said if seen.seq < since)
    own = tuple(seen.body.text for seen in said if seen.body.speaker == "customer")
    after = [seen.body for seen in said if seen.seq > since and seen.body.speaker != "customer"]
    new = [turn for turn in after if turn.text not in earlier]
    pressed = {plain(text) for text in own}
    if any(plain(option) not in pressed for turn in after for option in turn.options):
        return True
    return any(first_unread(turn.text, "", (*own, *turn.options)) for turn in new)


def _no_exit(timeline: Timeline, seen: Seen[MenuCrawled]) -> Friction:
    unsolved = any(
        end.body.outcome in ("unresolved", "cut-off") and end.body.contact.startswith("phone")
        for end in timeline.all(ContactEnded)
    )
    walked = len(seen.body.nodes)
    return Friction(
        severity="S4" if unsolved else "S3",
        confidence="confirmed",
        step=seen.step,
        subject="phone menu",
        cause="phone:human",
        cause_class="no-human-exit",
        expected="a key, a queue, a call back or a ticket that leads to people",
        observed=f"{walked} places of the phone menu were walked and none leads to people",
        proofs=(Proof(seen.seq, seen.body.nodes[0].prompt[:160]),),
        loose="phone menu",
    )


def _ignored(timeline: Timeline, contact: str, asked: list[Seen[Turn]]) -> Friction:
    end = ending(timeline, contact)
    held = next((one for one in contacts(timeline) if one.name == contact), None)
    read = held is None or not unread(held, "")
    unsolved = end is not None and end.body.outcome in ("unresolved", "cut-off") and read
    return Friction(
        severity="S4" if unsolved else "S3",
        confidence="confirmed",
        step=asked[0].step,
        subject="chat",
        cause=f"contact:{contact}",
        cause_class="person-not-given",
        expected="a person, a ticket or a promise to call or write",
        observed=f"a person was asked for {len(asked)} times and none came",
        proofs=tuple(Proof(seen.seq, seen.body.text[:160]) for seen in asked[:4]),
        loose="chat",
    )
