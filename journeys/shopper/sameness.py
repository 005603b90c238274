"""Whether two pages are one page, whoever the customer and wherever the shop is, and two controls one control."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from urllib.parse import urlsplit

from journeys.model.outline import Field, Node, Outline, PageState
from journeys.model.urls import template


def twin(outline: Outline, node: Node) -> Node | None:
    """What stands in a control's place on a later look: the one of its role that says and leads to the same.

    None where it says nothing, is gone, or has become several.
    """
    href = node.attributes.get("href", "")
    alike = [
        other
        for other in outline.nodes
        if other.ref and other.role == node.role and other.words == node.words and node.words
        if other.attributes.get("href", "") == href and "disabled" not in other.states
    ]
    return alike[0] if len(alike) == 1 else None


def print_of_page(state: PageState) -> str:
    """A short text that is equal for pages that are the same to the last box.

    What customers typed, where the focus is, and the shop's own address differ between two journeys and do not count.
    """
    outline = state.outline
    seen = (
        template(outline.url),
        (outline.title, outline.language, outline.width, outline.height),
        [_node(node) for node in outline.nodes],
        [_field(field) for field in state.fields],
        (state.layers, state.images, state.clips),
        (state.scroll_width, state.client_width, state.viewport_meta),
    )
    parts = urlsplit(outline.url)
    text = repr(seen).replace(f"{parts.scheme}://{parts.netloc}", "")
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _node(node: Node) -> tuple[object, ...]:
    attributes = {key: text for key, text in sorted(node.attributes.items()) if not (node.value and key == "visible")}
    states = sorted(node.states - {"active"})
    known = (node.depth, node.role, node.name, node.text, node.level, node.pointer)
    return (*known, bool(node.value), states, attributes, node.box)


def _field(field: Field) -> Field:
    return replace(field, value="", ref="")
