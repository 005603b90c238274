"""The error message stands far from its field.

## What it notices
After a deliberate mistake: words about it that neither belong to the field in markup, nor stand in its group, nor
within 100 pixels of it, and no link that leads from the words to the field.

## Why it hurts
The eye is at the field, or at the button, and the words are somewhere else. On a phone they are off the screen.

## Example
"Enter a full postcode" at the top of the page, with nothing at the postcode.

## What to do
Put the message right at its field, tie it to the field (`aria-describedby`), and let a summary link to each field.

## When it stays silent
A summary is fine when it links to the fields or when the words stand at the field as well; so are the browser's own
bubbles, hints that open with the field, and words beside a group of fields that belong together.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.mistakes import ALARMS, LEAST, Told, refused, told
from journeys.detectors._support.names import plain
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import ERROR_FAR_PX
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Box, Node

FAR_PX = ERROR_FAR_PX  # own convention, see model/conventions.py

META = Meta(
    id="error-far-from-field",
    title="Error messages stand at their fields",
    trouble="An error message far from its field",
    feels="Where?",
    remedy="Put the message at its field and tie it to it; let a summary link to the fields.",
    source="GOV.UK Design System, error message: next to the field and in a summary; 100 px is an own convention",
    group="messages",
    tier="A",
    owner="shop",
    checklist=("C6",),
)

_GROUPS = frozenset(("group", "radiogroup"))
_LEADING = frozenset(("link", "button"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Measure how far the words about every mistake are from its field."""
    found, looked = [], 0
    for one in told(timeline):
        if one.own or _described(one) or _near(one, one.news):
            looked += 1
            continue
        places = _places(one, one.said)
        gaps = _gaps(one, places)
        if not gaps:
            continue
        looked += 1
        if min(gaps) > FAR_PX and not any(_grouped(node, one) or _leads(node, one) for node in places):
            found.append(_friction(one, min(gaps)))
    empty = (
        missing("where the messages stand was not seen") if refused(timeline) else not_reached("no mistake was made")
    )
    yield from conclude(found, looked, empty)


def _described(one: Told) -> bool:
    """Whether the field's own description says it, shown or not: a hint that opens with the field."""
    node = _node(one)
    said = plain(node.attributes.get("described", "") + " " + node.attributes.get("title", "")) if node else ""
    return any(plain(text) in said or (len(said) >= LEAST and said in plain(text)) for text in one.said)


def _node(one: Told) -> Node | None:
    return next((node for node in one.page.outline.nodes if node.ref and node.ref == one.field.ref), None)


def _near(one: Told, texts: tuple[str, ...]) -> bool:
    """Whether anything new stands at the field, whatever it looks like."""
    gaps = _gaps(one, _places(one, texts))
    return bool(gaps) and min(gaps) <= FAR_PX


def _places(one: Told, texts: tuple[str, ...]) -> list[Node]:
    """The nodes whose own words are those of a text, or most of it; a label that a message repeats is none."""
    wanted = [plain(text) for text in texts]
    nodes = (node for node in one.page.outline.nodes if node.ref != one.field.ref)
    own = [(node, plain(node.text or node.name)) for node in nodes]
    return [node for node, words in own if words and any(_same(words, text) for text in wanted)]


def _same(words: str, text: str) -> bool:
    return words == text or (2 * len(words) > len(text) and words in text)


def _gaps(one: Told, places: list[Node]) -> list[float]:
    boxes = [_box(node, one) for node in places]
    return [_gap(box, one.field.box) for box in boxes if box and one.field.box]


def _box(node: Node, one: Told) -> Box | None:
    """The node's box, or that of what is around a bare text."""
    around = (node, *one.page.outline.ancestors(node))
    return next((other.box for other in around if other.box), None)


def _gap(a: Box, b: Box | None) -> float:
    """CSS pixels between the edges of two boxes; 0 where they touch or there is no second one."""
    if b is None:
        return 0.0
    across = max(0.0, b.x - a.x - a.width, a.x - b.x - b.width)
    down = max(0.0, b.y - a.y - a.height, a.y - b.y - b.height)
    return math.hypot(across, down)


def _grouped(node: Node, one: Told) -> bool:
    """Whether the words and the field stand in one group of fields that belong together."""
    field, outline = _node(one), one.page.outline
    if field is None:
        return False
    around = {other.index for other in outline.ancestors(field) if other.role in _GROUPS}
    return any(other.index in around for other in outline.ancestors(node))


def _leads(node: Node, one: Told) -> bool:
    """Whether the words are a way to the field: a link on this page, or a control in the message."""
    outline = one.page.outline
    near = (node, *outline.ancestors(node))
    if any(other.role == "link" and "#" in other.attributes.get("href", "") for other in near):
        return True
    if any(other.role in _LEADING for other in near):
        return True
    alarm = next((other for other in near if other.role in ALARMS), None)
    return alarm is not None and any(
        inner.role == "link" and "#" in inner.attributes.get("href", "") for inner in outline.subtree(alarm)
    )


def _friction(one: Told, far: float) -> Friction:
    url = one.page.outline.url
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=one.seen.step,
        subject=one.key,
        cause=f"far:{one.key}@{template(url)}",
        cause_class="far",
        expected=f"words at the field, tied to it, or at most {FAR_PX} px away",
        observed=f"“{one.words}” stands {far:.0f} px from its field",
        proofs=(Proof(one.seen.body.after, one.words, one.field.box), Proof(one.seen.seq, one.words)),
        url=url,
        loose=one.key,
    )
