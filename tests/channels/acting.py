"""Finding controls in tests by what people call them."""

from __future__ import annotations

from journeys.channels.browser import BrowserPage
from journeys.model.event import Response
from journeys.model.outline import Field, Node, PageState


def node(state: PageState, name: str, role: str = "") -> Node:
    """The only node with this name (and role)."""
    found = [n for n in state.outline.nodes if n.name == name and (not role or n.role == role) and n.ref]
    assert len(found) == 1, (name, [f"{n.role} {n.name}" for n in state.outline.nodes])
    return found[0]


def field(state: PageState, label: str) -> Field:
    """The only field with this label."""
    found = [f for f in state.fields if f.label == label]
    assert len(found) == 1, (label, [f.label for f in state.fields])
    return found[0]


def press(page: BrowserPage, name: str, role: str = "") -> Response:
    """Press the control of this name."""
    return page.press(node(page.see(), name, role).ref)
