"""Something looks like a control and is none.

## What it notices
Words with a link's cursor over them, underlined in the colour of the page's links, or with the face of its buttons,
that are no link, button or field, stand in none, and answer to no press for seven seconds.

## Why it hurts
The customer presses, nothing happens, and from then on every real control is in doubt.

## Example
“Size guide” in a table's head shows a hand, and is a plain `span`.

## What to do
Make it the link or button that it looks like, or take the cursor, the line or the face away.

## When it stays silent
Cards that are pressed as a whole, labels of fields, hints and menus that open under the mouse, what is chosen or
current already, badges, steps, and words underlined for their own sake (in a heading, as an insertion, in another
colour than the links) are no lies. Of a group of likes one that answers speaks for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.names import stable
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import EXPOSURE_PROMOTED
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.lookalike import Tempted, Tried

DEAD_MS = 7_000  # Sentry Replay: a click is dead at 7 s; the upper of the published bounds

META = Meta(
    id="fake-affordance",
    title="What looks like a control is one",
    trouble="Something that looks like a control and is none",
    feels="It looked like a link.",
    remedy="Make it the link or button that it looks like, or take the cursor, the line or the face away.",
    source="Sentry Replay: a click without any response for 7 s is dead",
    group="clicks",
    tier="B",
    owner="shop",
    checklist=("C1",),
)

_LOOKS = {
    "pointer": "has the cursor of a link",
    "underline": "is underlined in the colour of the links",
    "button": "has the face of a button",
}


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every group of likes on every page that was tried."""
    found, looked = [], 0
    tried = timeline.all(Tempted)
    for seen in tried:
        groups: dict[str, list[Tried]] = defaultdict(list)
        for one in seen.body.pressed:
            groups[one.what.group].append(one)
        looked += not groups and not seen.body.left
        for group in groups.values():
            if any(one.kinds or one.hovers for one in group):
                looked += 1
            elif all(not one.blocked and one.window_ms >= DEAD_MS for one in group):
                looked += 1
                found.append(_friction(timeline, seen, group))
    empty = missing("no press was watched for 7 s") if tried else not_reached("nobody pressed what only looks so")
    yield from conclude(found, looked, empty)


def _friction(timeline: Timeline, seen: Seen[Tempted], group: list[Tried]) -> Friction:
    one, look = group[0].what, timeline.look(seen.body.look)
    url = look.url if look else ""
    others = f", and so do {one.alike - 1} more like it" if one.alike > 1 else ""
    return Friction(
        severity="S1",
        confidence="probable",
        step=seen.step,
        subject=f"text {stable(one.text)}".strip(),
        cause=f"lookalike:{stable(one.text)}@{template(url)}",
        cause_class=one.manner,
        expected="it answers a press, or does not look as if it would",
        observed=f"“{one.text[:80]}” {_LOOKS[one.manner]} and answers to nothing within {DEAD_MS / 1000:.0f} s{others}",
        proofs=(Proof(seen.body.look, one.text, one.box), Proof(seen.seq, one.text)),
        url=url,
        loose="text",
        exposure=EXPOSURE_PROMOTED,
    )
