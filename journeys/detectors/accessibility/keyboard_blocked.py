"""The way to the order cannot be walked by keyboard.

## What it notices
On a walk with keys only: a control of the way that Tab (and arrows, inside a group) never reaches, a few stops that the
focus cannot leave, or a control that has the focus and answers to no key, while a press by hand works.

## Why it hurts
Who cannot use a mouse cannot buy here: people with tremor or paralysis, with a broken arm, or who listen to the page.

## Example
"Continue to payment" is a `div` that only listens to clicks.

## What to do
Use real buttons, links and fields, or give what stands for them a place in the order of Tab and handlers for keys.

## When it stays silent
Inside radio groups, menus and tab lists arrows lead on, and a dialog rightly keeps the focus. Another control with the
same words, or to the same place, is as good. Where a walk was given up, it cannot tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import stable
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.keys import KeyWalk
from journeys.model.outline import Box

ROUNDS = 2  # times the whole page is gone round before a control counts as out of reach

META = Meta(
    id="keyboard-blocked",
    title="The way to the order can be walked by keyboard",
    trouble="A control that no key reaches",
    feels="I cannot get there.",
    remedy="Use real buttons, links and fields, or make their stand-ins reachable and answer to keys.",
    source="WCAG 2.2, success criteria 2.1.1 Keyboard and 2.1.2 No Keyboard Trap (A)",
    group="accessibility",
    tier="A",
    owner="shop",
    checklist=("C6",),
    practice=("P3",),
)

_OUT = {
    "round": "Tab went round the whole page without reaching it",
    "trapped": "the focus stayed among a few controls and never came to it",
}


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every control that was wanted on a walk by keyboard."""
    walks = timeline.all(KeyWalk)
    judged = [seen for seen in walks if _known(timeline, seen.body)]
    found = [_friction(timeline, seen) for seen in judged if _why(seen.body)]
    empty = missing("the walk by keyboard was given up") if walks else not_reached("nothing was walked by keyboard")
    yield from conclude(found, len(judged), empty)


def _known(timeline: Timeline, walk: KeyWalk) -> bool:
    """Whether this tells anything: reached, or out of reach on a page that no dialog lies over."""
    if walk.path.ended == "reached":
        return True
    page = page_of(timeline, walk.look)
    covered = page is None or any(layer.modal for layer in page.layers)
    return walk.path.ended in _OUT and not covered and walk.by_hand is not False


def _why(walk: KeyWalk) -> str:
    """Why the keyboard does not get on here, "" when it does."""
    if walk.path.ended in _OUT:
        return _OUT[walk.path.ended]
    return "it has the focus and answers to neither Enter nor Space" if walk.answered is False and walk.by_hand else ""


def _friction(timeline: Timeline, seen: Seen[KeyWalk]) -> Friction:
    walk, look = seen.body, timeline.look(seen.body.look)
    subject = walk.field or f"{walk.role} {stable(walk.name)}".strip()
    url = look.url if look else ""
    needed = walk.mandatory and timeline.mandatory(seen.step)
    return Friction(
        severity="S4" if needed else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=f"keys:{subject}@{template(url)}",
        cause_class=walk.path.ended if walk.path.ended in _OUT else "deaf",
        expected="Tab leads to it, and Enter or Space press it",
        observed=f"“{walk.name or subject}”: {_why(walk)} ({walk.path.keys} keys)",
        proofs=(Proof(walk.look, walk.name, _box(timeline, walk)), Proof(seen.seq, " › ".join(walk.path.stops))),
        url=url,
        loose=walk.field or walk.role,
    )


def _box(timeline: Timeline, walk: KeyWalk) -> Box | None:
    page = page_of(timeline, walk.look)
    nodes = page.outline.nodes if page else ()
    return next((node.box for node in nodes if node.role == walk.role and walk.name in (node.name, node.words)), None)
