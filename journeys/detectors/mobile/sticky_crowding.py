"""Bars that stay in place leave no room for the page.

## What it notices
On phones: headers, bars and boxes that keep their place while the page is scrolled and together take 40 % of the
screen's height or more. And fields or buttons at the end of a page that lie under such a bar and cannot be scrolled
out from under it.

## Why it hurts
What is left is a slit to read and type in. With the keyboard open, which takes another half, nothing is left at all.

## Example
On a phone the header with its search keeps a quarter of the screen, and a bar with the basket another fifth.

## What to do
Let headers shrink or go away while the page is scrolled down, keep one bar at most, and leave room below the page for
what lies over its end.

## When it stays silent
It is measured after the page was scrolled: a header that shrinks or goes away then is fine. What can be closed or
declined, such as a cookie notice, is no bar that stays, and dialogs are judged by overlay-intrusive. Narrow things,
such as a chat bubble, leave room beside them. Where the page cannot be scrolled, the robot cannot tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable
from journeys.detectors._support.looks import is_mobile
from journeys.detectors._support.names import stable
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import CROWDING_SHARE
from journeys.model.event import Audited
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.sight import Covered, Held, Standing

SHARE = CROWDING_SHARE  # own convention, see model/conventions.py
WHOLE = 0.9  # what takes this much of the screen by itself is a layer over the page, not a bar

META = Meta(
    id="sticky-crowding",
    title="Bars that stay leave room for the page",
    trouble="Bars that leave no room for the page",
    feels="No room left.",
    remedy="Let headers shrink while the page is scrolled; keep one bar at most, and leave room below the page for it.",
    source="40 % of the screen's height is our convention; hidden fields: WCAG 2.2, success criterion 2.4.11",
    group="mobile",
    tier="A",
    owner="shop",
    checklist=("C1",),
    device_bound=True,
)

_CROSSES = frozenset("×✕✖✗╳⨯xX")
_FEW = 3  # a control without a name closes what holds no more than this many


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every audited page by what stays when it is scrolled."""
    if not is_mobile(timeline):
        yield not_applicable("walked on a desktop")
        return
    crowded: list[tuple[Seen[Audited], list[Held]]] = []
    covered, looked = [], 0
    for seen in timeline.all(Audited):
        standing = seen.body.standing
        if standing is None:
            continue
        covered += [_hidden(seen, one) for one in standing.covered if not _goes_away(one.by)]
        if standing.stuck or _is_under_a_layer(standing):
            continue
        looked += 1
        staying = [held for held in standing.held if not _goes_away(held)]
        if sum(held.height for held in staying) >= SHARE * standing.height:
            crowded.append((seen, staying))
    found = [_crowding(crowded)] if crowded else []
    yield from conclude([*found, *covered], looked, missing("no page was measured while it was scrolled"))


def _is_under_a_layer(standing: Standing) -> bool:
    return any(held.height >= WHOLE * standing.height for held in standing.held)


def _goes_away(held: Held) -> bool:
    """Whether the customer can send it away, or is asked for a consent by it."""
    if held.dialog or says("consent", held.text) or says("age", held.text):
        return True
    names = [name.strip() for name in held.controls]
    nameless = len(names) <= _FEW and "" in names
    return nameless or any(name in _CROSSES or says("close", name) or says("decline", name) for name in names)


def _crowding(found: list[tuple[Seen[Audited], list[Held]]]) -> Friction:
    """One friction for the journey: bars are the same on all pages of a shop."""
    (first, staying), kinds = found[0], {template(seen.body.url) for seen, _ in found}
    standing = first.body.standing
    assert standing is not None
    share = sum(held.height for held in staying) / standing.height
    bars = ", ".join(f"“{held.text[:60]}” at the {held.edge} ({held.height:.0f} px)" for held in staying)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=first.step,
        subject="bars",
        cause="crowding:page",
        cause_class="bars-crowd",
        expected=f"bars that leave more than {1 - SHARE:.0%} of the screen to the page once it is scrolled",
        observed=f"{share:.0%} of the screen is taken after scrolling: {bars} (on {len(kinds)} kinds of page)",
        proofs=tuple(Proof(seen.seq, held.text[:200], held.box) for seen, bars in found[:3] for held in bars[:2]),
        url=first.body.url,
        loose="bars",
        count=len(found),
    )


def _hidden(seen: Seen[Audited], one: Covered) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=stable(one.name),
        cause=f"crowding:{template(seen.body.url)}",
        cause_class="bar-covers-control",
        expected="every field and button can be scrolled into the open",
        observed=f"“{one.name}” stays under “{one.by.text[:80]}” when the page is scrolled to its end",
        proofs=(Proof(seen.seq, one.name, one.box),),
        url=seen.body.url,
        loose="bars",
    )
