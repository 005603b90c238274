"""Looks with their pages, tolerant of pages that were lost."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.errors import EvidenceError
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.device import DEVICES
from journeys.model.event import Look
from journeys.model.outline import Box, Node, PageState

BEFORE_CHECKOUT = ("home", "list", "product", "basket")
CHECKOUT = ("contact", "address", "delivery", "payment", "review")
PAYING = ("payment", "review")

_CONTROLS = frozenset(
    ("button", "link", "menuitem", "tab", "checkbox", "radio", "switch", "combobox", "textbox", "searchbox")
)
_FRAME = frozenset(("banner", "navigation", "contentinfo", "complementary"))


def page_of(timeline: Timeline, look: Look | int | None) -> PageState | None:
    """The page at a look; None when there was no look, or when its page is gone."""
    try:
        return timeline.page(look)
    except EvidenceError:
        return None


def pages(timeline: Timeline, stages: tuple[str, ...] = ()) -> Iterator[tuple[Seen[Look], PageState]]:
    """Every look whose page can be read, in order; only those of `stages` when given."""
    for seen in timeline.all(Look):
        if stages and seen.body.stage not in stages:
            continue
        state = page_of(timeline, seen.body)
        if state is not None:
            yield seen, state


def is_mobile(timeline: Timeline) -> bool:
    """Whether the journey was walked on a phone profile."""
    device = DEVICES.get(timeline.journey.device)
    return device.mobile if device else "phone" in timeline.journey.device


def main_nodes(state: PageState) -> tuple[Node, ...]:
    """What stands in the main area: inside the main landmark, else outside header, navigation, footer and asides."""
    outline = state.outline
    main = next((node for node in outline.nodes if node.role == "main"), None)
    if main is not None:
        return outline.subtree(main)[1:]
    framed: set[int] = set()
    for node in outline.nodes:
        if node.role in _FRAME or node.parent in framed:
            framed.add(node.index)
    return tuple(node for node in outline.nodes if node.index not in framed)


def controls(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes a customer can use: controls that are not disabled."""
    return tuple(node for node in nodes if node.role in _CONTROLS and "disabled" not in node.states)


def inside(inner: Box | None, outer: Box) -> bool:
    """Whether the middle of `inner` lies in `outer`."""
    if inner is None:
        return False
    x, y = inner.centre
    return outer.x <= x <= outer.x + outer.width and outer.y <= y <= outer.y + outer.height


def same_spot(one: Box | None, other: Box | None) -> bool:
    """Whether two boxes are the same one, give or take two pixels."""
    if one is None or other is None:
        return False
    pairs = ((one.x, other.x), (one.y, other.y), (one.width, other.width), (one.height, other.height))
    return all(abs(a - b) <= 2 for a, b in pairs)
