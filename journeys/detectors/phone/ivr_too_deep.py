"""Menu after menu before anything is reached.

## What it notices
The fewest menus a caller passes to a person, and to each thing the menu answers by itself. More than three are too
many. In a single call: more than four keys were pressed before the goal was reached.

## Why it hurts
Every menu has to be listened to; callers lose the thread, press 0 or hang up.

## Example
Private customers, orders, website, this year, and only then: “to hear where your order is, press 1”.

## What to do
Ask only what changes the answer, and put people within reach of the third menu.

## When it stays silent
A menu that asks for the language is not counted, nor are numbers to key in. Without a walked menu or a call that
reached its goal nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.calls import HUMAN, NAVIGATION, ending, menus, topics, turns
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import MenuCrawled, MenuNode
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof

MOST = 3  # menus: a person by the third (Software Advice), depth of three at the most (common guidance)
PRESSES = 4  # in a call, where one of the menus may ask for the language

META = Meta(
    id="ivr-too-deep",
    title="What a caller wants is within three menus",
    trouble="Menu after menu before anything is reached",
    feels="Menu after menu.",
    remedy="Ask only what changes the answer, and put people within reach of the third menu.",
    source="Software Advice: an agent by the third menu; common guidance: three levels",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C4",),
    practice=("P3",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count menus on the shortest ways of walked trees, and presses in calls."""
    ways = [(seen, goal, node) for seen in menus(timeline) for goal, node in _shortest(seen.body).items()]
    found = [
        _friction(seen.seq, seen.step, goal, node.depth, node.prompt) for seen, goal, node in ways if node.depth > MOST
    ]
    calls = list(_calls(timeline))
    if not found:
        found = [
            _friction(said[-1].seq, said[-1].step, "what was asked for", len(said), said[-1].body.keys)
            for said in calls
            if len(said) > PRESSES
        ]
    yield from conclude(found, len(ways) + len(calls), not_reached("no menu was walked and no call reached its goal"))


def _shortest(tree: MenuCrawled) -> dict[str, MenuNode]:
    """For people and for every topic the menu answers: the place with the fewest menus before it.

    What comes back to the menu it was asked in ("that is not for us to answer") is no answer here.
    """
    about = topics(tree)
    best: dict[str, MenuNode] = {}
    for node in tree.nodes:
        answered = node.kind == "answer" and (not node.loops_to or node.loops_to != node.path.rpartition(".")[0])
        goal = "a person" if node.kind in HUMAN else _topic(node, about) if answered else ""
        if goal and (goal not in best or node.depth < best[goal].depth):
            best[goal] = node
    return best


def _topic(node: MenuNode, about: dict[str, str]) -> str:
    """What an answer is about: the topic of the last option on the way to it that has one."""
    path = node.path.split(".")
    for length in range(len(path), 0, -1):
        topic = about.get(".".join(path[:length]), "")
        if topic and topic not in NAVIGATION:
            return topic.replace("-", " ")
    return ""


def _calls(timeline: Timeline) -> Iterator[list[Seen[Turn]]]:
    """The presses of calls that reached their goal; numbers of the customer's are no choices."""
    for contact, said in turns(timeline, "phone").items():
        end = ending(timeline, contact)
        pressed = [seen for seen in said if 0 < len(seen.body.keys) <= 2 and not seen.body.slots]
        if end and end.body.outcome in ("resolved", "promised") and pressed:
            yield pressed


def _friction(seq: int, step: int, goal: str, depth: int, quote: str) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=step,
        subject=f"phone menu to {goal}",
        cause="phone:depth",
        cause_class="too-deep",
        expected=f"at most {MOST} menus before it",
        observed=f"{depth} menus have to be passed to reach {goal}",
        proofs=(Proof(seq, quote[:160]),),
        loose="phone menu",
    )
