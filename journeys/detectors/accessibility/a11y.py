"""Something keeps out people who see, hear or move differently.

## What it notices
Violations of WCAG 2.0 to 2.2, levels A and AA, as axe-core finds them on pages at rest. One finding per rule and
kind of page.

## Why it hurts
About one in six people lives with a disability; everybody is in a hurry, in the sun, or one-handed at times. A
field without a name is a dead end for a screen reader, and the customer is gone.

## Example
The card number field has no label: a screen reader says "edit, blank".

## What to do
Follow the link of the rule: it shows the element, the reason, and how to repair it.

## When it stays silent
What axe-core could not decide is never scored, nor are its best practices. Small targets, forbidden zoom and
missing tokens have detectors of their own. A field that is named by other lawful means, such as aria-label, is
named. A hidden element without size and name that takes the focus only to hand it on, as open menus and dialogs have
at their edges, keeps nobody out.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.looks import same_spot
from journeys.detectors._support.names import plain
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Audited, Violation, ViolationNode
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

# axe-core's impacts: critical blocks people, serious is a serious barrier, moderate some difficulty, minor a nuisance.
SEVERITY: dict[str, Severity] = {"critical": "S3", "serious": "S3", "moderate": "S2", "minor": "S1"}
TAGS = frozenset(("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"))  # levels A and AA
# Judged by target-too-small, zoom-disabled and autocomplete-missing.
ELSEWHERE = frozenset(("target-size", "meta-viewport", "autocomplete-valid"))
HIDDEN_FOCUS = "aria-hidden-focus"
GUARD_PX2 = 1.0  # a guard of the focus has no area to see

META = Meta(
    id="a11y",
    title="Pages keep the accessibility rules that a machine can check",
    trouble="An accessibility barrier",
    feels="This was not made for me.",
    remedy="Repair the element as the rule's page shows.",
    source="axe-core, WCAG 2.0 to 2.2 levels A and AA; severity from axe-core's impact",
    group="accessibility",
    tier="A",
    owner="shop",
    checklist=("C1",),
    practice=("P3",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """One friction per rule and page template."""
    audits = [seen for seen in timeline.all(Audited) if seen.body.items or seen.body.passed]
    worst: dict[tuple[str, str], tuple[Seen[Audited], Violation]] = {}
    for seen in audits:
        for item in seen.body.items:
            if not TAGS.intersection(item.tags) or item.rule in ELSEWHERE or not item.nodes:
                continue
            if item.rule == HIDDEN_FOCUS and all(_hands_focus_on(node) for node in item.nodes):
                continue
            key = (item.rule, template(seen.body.url))
            if key not in worst or len(item.nodes) > len(worst[key][1].nodes):
                worst[key] = (seen, item)
    found = [_friction(timeline, seen, item) for seen, item in worst.values()]
    yield from conclude(found, len(audits), missing("no page was audited"))


def _hands_focus_on(node: ViolationNode) -> bool:
    """Whether a hidden element is a guard at the edge of a menu or dialog: nothing to see and no name but its tag."""
    return node.box is not None and node.box.area <= GUARD_PX2 and node.html.startswith(f"<{node.name or ' '}")


def _friction(timeline: Timeline, seen: Seen[Audited], item: Violation) -> Friction:
    place = template(seen.body.url)
    stops = item.impact == "critical" and any(_is_needed(timeline, place, node) for node in item.nodes)
    names = [node.name or node.html for node in item.nodes]
    return Friction(
        severity="S4" if stops else SEVERITY.get(item.impact, "S1"),
        confidence="confirmed",
        step=seen.step,
        subject=item.rule,
        cause=f"rule:{item.rule}@{place}",
        cause_class=f"axe-{item.rule}",
        expected=f"{item.help} ({item.help_url})",
        observed=f"{item.impact}: {', '.join(dict.fromkeys(names[:5]))}",
        proofs=tuple(Proof(seen.seq, node.summary or node.html, node.box) for node in item.nodes[:6]),
        url=seen.body.url,
        loose=item.rule,
        count=len(item.nodes),
        rule=item.rule,
        title=item.help,
    )


def _is_needed(timeline: Timeline, place: str, node: ViolationNode) -> bool:
    """Whether the shopper had to use this element on the way to the goal: same page, same name or same spot."""
    for seen in timeline.all(Action):
        target, look = seen.body.target, timeline.look(seen.body.before)
        if target is None or look is None or not seen.body.mandatory or template(look.url) != place:
            continue
        named = bool(plain(node.name)) and plain(node.name) == plain(target.name)
        if timeline.mandatory(seen.step) and (named or same_spot(node.box, target.box)):
            return True
    return False
