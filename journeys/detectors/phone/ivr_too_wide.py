"""A phone menu with more options than one remembers.

## What it notices
The keys one menu offers, without those to hear it again, to go back or to choose a language. More than five are noted.

## Why it hurts
By the eighth option the second is forgotten. The evidence is contested: Commarford and Lewis (2008) found one broad
menu better than several deep ones, so this is a note and never more.

## Example
“For orders press 1 ... for the press office press 8, for our desk press 0.”

## What to do
Put the usual reasons to call first, and the rest behind one key.

## When it stays silent
Menus one speaks to are not counted: nobody has to remember a number.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.calls import choices, menus, named
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import MenuCrawled, MenuNode
from journeys.model.finding import Friction, Meta, Observation, Proof

MOST = 5  # Avaya's guide: four to five options; contested, so a note only

META = Meta(
    id="ivr-too-wide",
    title="No menu has more than five options",
    trouble="A phone menu with more options than one remembers",
    feels="I forgot option 2.",
    remedy="Put the usual reasons to call first and the rest behind one key.",
    source="Avaya's menu guide: 4 to 5 options; contested by Commarford and Lewis 2008",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C4",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count the options of walked menus."""
    places = [
        (seen, node) for seen in menus(timeline) for node in seen.body.nodes if choices(node) and not node.language
    ]
    first = [(seen, node) for seen, node in places if not node.loops_to]
    found = [_friction(seen, node) for seen, node in first if len(choices(node)) > MOST]
    yield from conclude(found, len(first), not_reached("no menu with keys was walked"))


def _friction(seen: Seen[MenuCrawled], node: MenuNode) -> Friction:
    return Friction(
        severity="S1",
        confidence="confirmed",
        step=seen.step,
        subject=f"phone menu “{named(seen.body, node)}”",
        cause=f"phone:width:{node.path}",
        cause_class="too-wide",
        expected=f"at most {MOST} options",
        observed=f"{len(choices(node))} options: {', '.join(choices(node))}",
        proofs=(Proof(seen.seq, node.prompt[:160]),),
        loose="phone menu",
    )
