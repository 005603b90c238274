"""The page cannot be enlarged.

## What it notices
A viewport setting that forbids zooming (`user-scalable=no`) or stops it below twice the size (`maximum-scale` under 2).

## Why it hurts
Customers with weak eyes enlarge with two fingers what they cannot read. Here nothing happens.

## Example
`<meta name="viewport" content="width=device-width, user-scalable=no">` on every page.

## What to do
Leave zooming alone: `width=device-width, initial-scale=1` is enough.

## When it stays silent
Zooming to twice the size or more is enough. iPhones ignore the setting; it is still told, because other phones obey
it. Desktop browsers do not use it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable
from journeys.detectors._support.looks import is_mobile, pages
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Timeline
from journeys.model.event import Audited
from journeys.model.finding import Friction, Meta, Observation, Proof

LEAST_SCALE = 2.0  # axe-core meta-viewport; WCAG 2.2, success criterion 1.4.4: 200 %

META = Meta(
    id="zoom-disabled",
    title="Pages can be enlarged",
    trouble="Zooming is switched off",
    feels="I can't make it larger.",
    remedy="Leave zooming alone: width=device-width, initial-scale=1 is enough.",
    source="axe-core meta-viewport (moderate): less than twice the size",
    group="mobile",
    tier="A",
    owner="shop",
    checklist=("C1",),
    device_bound=True,
)

RULE = "meta-viewport"
_PAIR = re.compile(r"([a-z-]+)\s*=\s*([^\s,;]+)", re.IGNORECASE)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the viewport setting, once for the whole journey: it is one template of the shop."""
    if not is_mobile(timeline):
        yield not_applicable("desktop browsers do not use the setting")
        return
    found, looked, places = [], 0, set()
    for seen, state in pages(timeline):
        looked += bool(state.viewport_meta)
        if _forbids(state.viewport_meta):
            places.add(template(seen.body.url))
            found.append((seen.seq, seen.step, seen.body.url, state.viewport_meta))
    for audit in timeline.all(Audited):
        looked += RULE in audit.body.passed
        for item in audit.body.items:
            if item.rule == RULE and item.nodes:
                places.add(template(audit.body.url))
                found.append((audit.seq, audit.step, audit.body.url, item.nodes[0].html))
    frictions = [_friction(found, len(places))] if found else []
    yield from conclude(frictions, looked, missing("the viewport setting was not recorded"))


def _forbids(content: str) -> bool:
    settings = {name.casefold(): value.casefold() for name, value in _PAIR.findall(content)}
    if settings.get("user-scalable") in ("no", "0"):
        return True
    try:
        return 0 <= float(settings.get("maximum-scale", "10")) < LEAST_SCALE
    except ValueError:
        return False


def _friction(found: list[tuple[int, int, str, str]], places: int) -> Friction:
    _, step, url, setting = found[0]
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=step,
        subject="viewport",
        cause=f"rule:{RULE}@{template(url)}",
        cause_class="zoom-forbidden",
        expected="a page that can be enlarged to twice its size",
        observed=f"{setting} (on {places} kinds of page)",
        proofs=tuple(Proof(seq, said) for seq, _, _, said in found[:3]),
        url=url,
        loose="viewport",
        count=len(found),
    )
