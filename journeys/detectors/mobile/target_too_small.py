"""Controls are too small or too close for a thumb.

## What it notices
Controls smaller than 24 by 24 CSS pixels whose 24-pixel circle touches another control, as axe-core measures it.

## Why it hurts
A thumb is wider than a cursor. Who hits "remove" instead of "add" has to find out what happened, and undo it.

## Example
Remove icons of 16 pixels, 4 pixels apart, in the basket on a phone.

## What to do
Make the pressable area 24 pixels at least (44 is comfortable), or keep that distance to the next control.

## When it stays silent
Small controls with enough room around them, links inside a sentence, native check boxes with a label to press, and
what axe-core could not decide. Pages that were not audited are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.looks import is_mobile, same_spot
from journeys.detectors._support.names import plain, stable
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Audited, ViolationNode
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

LEAST_PX = 24  # WCAG 2.2, success criterion 2.5.8 Target Size (Minimum), level AA

META = Meta(
    id="target-too-small",
    title="Controls are large enough for a thumb",
    trouble="Controls too small for a thumb",
    feels="Fat-fingered.",
    remedy="Make the pressable area 24 pixels at least, or keep that distance to the next control.",
    source="WCAG 2.2, success criterion 2.5.8, measured by axe-core's target-size",
    group="mobile",
    tier="A",
    owner="shop",
    checklist=("C1",),
    device_bound=True,
)

RULE = "target-size"
_NATIVE = ('type="checkbox"', 'type="radio"')


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every audit that measured targets."""
    found, looked = [], 0
    for seen in timeline.all(Audited):
        broken = [item for item in seen.body.items if item.rule == RULE]
        looked += bool(broken) or RULE in seen.body.passed
        nodes = [node for item in broken for node in item.nodes if _is_small(node)]
        if nodes:
            found.append(_friction(timeline, seen, nodes))
    yield from conclude(found, looked, missing("no page was audited for target sizes"))


def _is_small(node: ViolationNode) -> bool:
    labelled = bool(node.name) and any(mark in node.html for mark in _NATIVE)
    large = node.box is not None and node.box.width >= LEAST_PX and node.box.height >= LEAST_PX
    return not labelled and not large


def _friction(timeline: Timeline, seen: Seen[Audited], nodes: list[ViolationNode]) -> Friction:
    place = template(seen.body.url)
    names = [node.name or node.html for node in nodes]
    needed = any(_is_needed(timeline, place, node) for node in nodes)
    severity: Severity = ("S3" if needed else "S2") if is_mobile(timeline) else "S1"
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=seen.step,
        subject=stable(nodes[0].name) or RULE,
        cause=f"rule:{RULE}@{place}",
        cause_class="target-too-small",
        expected=f"{LEAST_PX} by {LEAST_PX} pixels, or that much room around it",
        observed=f"{len(nodes)} too small and too close: {', '.join(dict.fromkeys(names))}",
        proofs=tuple(Proof(seen.seq, _measured(node), node.box) for node in nodes),
        url=seen.body.url,
        loose=RULE,
        count=len(nodes),
    )


def _measured(node: ViolationNode) -> str:
    """A control's name and size, where they were taken down; else what the audit says of it."""
    size = f"{node.box.width:.0f} by {node.box.height:.0f} pixels" if node.box else ""
    return f"{node.name}, {size}" if node.name and size else node.summary or node.html


def _is_needed(timeline: Timeline, place: str, node: ViolationNode) -> bool:
    """Whether the shopper had to press it: same page, same name or same spot, on a mandatory step."""
    for seen in timeline.all(Action):
        action, look = seen.body, timeline.look(seen.body.before)
        if not action.mandatory or action.target is None or look is None or template(look.url) != place:
            continue
        named = bool(plain(node.name)) and plain(node.name) == plain(action.target.name)
        if timeline.mandatory(seen.step) and (named or same_spot(node.box, action.target.box)):
            return True
    return False
