"""The page has to be scrolled sideways.

## What it notices
On phones, pages that are wider than the screen, and text that its container cuts off at this width.

## Why it hurts
Reading a line means moving it to and fro. Prices and buttons at the right edge are never seen. At 320 pixels the
page must fit, because that is also what a desktop page shows when it is enlarged to 400 %.

## Example
A column with a fixed width of 600 pixels on a screen of 320.

## What to do
Let columns shrink and wrap; give wide tables a scroller of their own.

## When it stays silent
Tables, maps and carousels that scroll inside their own frame are allowed. Text that ends with "…" on purpose, and
text that is cut on wide screens as well, is design, not reflow. On screens wider than 320 pixels a page that fits
is not yet proven.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable
from journeys.detectors._support.looks import pages
from journeys.detectors._support.names import stable
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import PHONE_WIDTH
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Clip, PageState

WIDTH_PX = 320  # WCAG 2.2, success criterion 1.4.10 Reflow, level AA
SLACK_PX = 1  # one pixel of rounding, as the catalogue allows

META = Meta(
    id="reflow-broken",
    title="Pages fit a narrow screen",
    trouble="Pages that have to be scrolled sideways",
    feels="I am scrolling sideways.",
    remedy="Let columns shrink and wrap; give wide tables a scroller of their own.",
    source="WCAG 2.2, success criterion 1.4.10 Reflow: 320 CSS px",
    group="mobile",
    tier="A",
    owner="shop",
    checklist=("C1",),
    device_bound=True,
)

_LEAST_CLIP = 3


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every look at a narrow screen."""
    found, looked, narrow = [], 0, 0
    wide_clips = _clips_when_wide(timeline)
    for seen, state in pages(timeline):
        width = state.client_width or seen.body.width
        if not 0 < width <= PHONE_WIDTH:
            continue
        narrow += 1
        clips = [c for c in state.clips if _is_cut(c) and (template(seen.body.url), c.text) not in wide_clips]
        if state.scroll_width > state.client_width + SLACK_PX > SLACK_PX:
            found.append(_overflow(seen, state))
        elif clips and width <= WIDTH_PX:
            found.append(_clipped(seen, clips))
        looked += width <= WIDTH_PX
    empty = missing("no page was seen at 320 px") if narrow else not_applicable("not walked on a narrow screen")
    yield from conclude(found, looked, empty)


def _clips_when_wide(timeline: Timeline) -> set[tuple[str, str]]:
    return {
        (template(seen.body.url), clip.text)
        for seen, state in pages(timeline)
        if (state.client_width or seen.body.width) > PHONE_WIDTH
        for clip in state.clips
    }


def _is_cut(clip: Clip) -> bool:
    text = clip.text.strip()
    visible = clip.box.width > SLACK_PX and clip.box.height > SLACK_PX
    return visible and len(text) >= _LEAST_CLIP and not text.endswith(("…", "..."))


def _overflow(seen: Seen[Look], state: PageState) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject="page",
        cause=f"reflow:{template(seen.body.url)}",
        cause_class="page-overflow",
        expected=f"a page no wider than the screen, down to {WIDTH_PX} px",
        observed=f"the page is {state.scroll_width} px wide on a screen of {state.client_width} px",
        proofs=(Proof(seen.seq, f"{state.scroll_width} > {state.client_width}"),),
        url=seen.body.url,
        loose="page",
    )


def _clipped(seen: Seen[Look], clips: list[Clip]) -> Friction:
    return Friction(
        severity="S2",
        confidence="probable",
        step=seen.step,
        subject=f"text {stable(clips[0].text)}",
        cause=f"reflow:{template(seen.body.url)}",
        cause_class="text-cut",
        expected=f"text that wraps at {WIDTH_PX} px",
        observed=f"cut off: {', '.join(clip.text for clip in clips[:5])}",
        proofs=tuple(Proof(seen.seq, clip.text, clip.box) for clip in clips[:5]),
        url=seen.body.url,
        loose="text",
        count=len(clips),
    )
