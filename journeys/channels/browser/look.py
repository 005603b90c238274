"""One look at a page: Playwright's outline and our survey of every frame, joined by reference."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable

from playwright.sync_api import Error, Frame, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser import survey
from journeys.channels.browser.survey import Survey
from journeys.evidence.masking import MASK
from journeys.model.outline import Outline, PageState
from journeys.wayfinding.snapshot import parse_snapshot

FRAMES = 12
PENDING_MS = 1_500  # the outline waits this long for frames whose documents have not come
SURVEY_MS = 5_000  # a frame whose document does not come is no part of the look
_FRAME_REF = re.compile(r"^(f\d+)?e\d+$")
Offset = tuple[float, float]


def look(page: Page, timeout_ms: float) -> PageState:
    """What the page shows now. Raises playwright's errors when the page does not answer in time."""
    text = _outline(page, timeout_ms)
    main, *inner = surveys(page)
    attributes = {ref: found for seen in (main, *inner) for ref, found in seen.attributes.items()}
    outline = parse_snapshot(
        text,
        url=page.url,
        title=main.title,
        language=main.language.split("-")[0].casefold(),
        width=main.width,
        height=main.height,
        attributes=attributes,
    )
    outline = masked(outline, {f.ref for seen in (main, *inner) for f in seen.fields if f.secret})
    return assemble(outline, main, inner, frame_offsets(outline))


def _outline(page: Page, timeout_ms: float) -> str:
    """Playwright's outline. Frames that do not answer would keep it for the whole time: they get less."""
    if len(answered(page)) < len(page.frames):
        try:
            return page.aria_snapshot(mode="ai", boxes=True, timeout=min(PENDING_MS, timeout_ms))
        except PlaywrightTimeout:  # the page itself is slow, not only its frames
            pass
    return page.aria_snapshot(mode="ai", boxes=True, timeout=timeout_ms)


def answered(page: Page) -> list[Frame]:
    """The main frame and those of the others that have a document: one that waits for its server has no address yet."""
    return [page.main_frame, *(frame for frame in page.frames[1:] if frame.url)]


def surveys(page: Page) -> list[Survey]:
    """The survey of the main frame, then of every frame that could be read. Raises Error without the main one."""
    found = [_survey(page.main_frame)]
    for frame in answered(page)[1 : FRAMES + 1]:
        try:
            found.append(_survey(frame))
        except Error:  # a frame may go away, or not be loaded, at any moment; it is then no part of this look
            continue
    return found


def _survey(frame: Frame) -> Survey:
    text = frame.text_content(f"{survey.ENGINE}=page", strict=False, timeout=SURVEY_MS)
    if not text:
        raise Error("the document is not ready")
    return survey.decode(text)


def frame_offsets(outline: Outline) -> dict[str, Offset]:
    """Where each document's content begins on the page, by the prefix of its references."""
    offsets: dict[str, Offset] = {}
    for node in outline.nodes:
        prefix = prefix_of(node.ref)
        if node.ref and prefix not in offsets:
            owner = next((n for n in outline.ancestors(node) if n.role == "iframe" and n.box), None)
            offsets[prefix] = (owner.box.x, owner.box.y) if owner and owner.box else (0, 0)
    return offsets


def prefix_of(ref: str) -> str:
    """`f2` of `f2e14`: every document after a page's first has one of its own. "" of `e14` and of no reference."""
    match = _FRAME_REF.match(ref)
    return (match.group(1) or "") if match else ""


def masked(outline: Outline, secret: set[str]) -> Outline:
    """The outline without the values of secret fields: Playwright shows even passwords in clear."""
    hidden: set[int] = set()
    nodes = []
    for node in outline.nodes:
        if (node.ref and node.ref in secret) or node.parent in hidden:
            hidden.add(node.index)
            text = MASK if node.text else ""
            nodes.append(dataclasses.replace(node, value=MASK if node.value else "", text=text))
        else:
            nodes.append(node)
    return dataclasses.replace(outline, nodes=tuple(nodes)) if hidden else outline


def assemble(outline: Outline, main: Survey, inner: Iterable[Survey], offsets: dict[str, Offset]) -> PageState:
    """The PageState of a look. Layers, cut-off text and markup are the main frame's; the rest comes from all."""
    fields, images, forms = [], [], 0
    for seen in (main, *inner):
        prefix = next((prefix_of(ref) for ref in seen.attributes), "")
        if seen is not main and prefix not in offsets:
            continue  # nothing of this frame is in the outline: it is not shown
        offset = (0, 0) if seen is main else offsets[prefix]
        fields += [survey.field(f, offset, forms) for f in seen.fields]
        images += [survey.image(i, offset) for i in seen.images]
        forms = max([forms, *(f.form + 1 for f in fields)])
    return PageState(
        outline=outline,
        fields=tuple(fields),
        layers=tuple(survey.layer(found) for found in main.layers),
        images=tuple(images),
        clips=tuple(survey.clip(found) for found in main.clips),
        scroll_width=main.scroll_width,
        client_width=main.client_width,
        viewport_meta=main.viewport_meta,
        markup=tuple(survey.markup(found) for found in main.markup),
    )
