"""Fields a customer meets in a checkout, counted as customers count them."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.looks import CHECKOUT, pages
from journeys.detectors._support.names import field_id
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Look
from journeys.model.outline import Field, PageState

_NOT_TYPED = frozenset(("checkbox", "radio", "hidden", "submit", "button", "image", "reset", "file", "select", "range"))
_NOT_ASKED = ("search", "query", "quantity", "promo.", "consent.", "newsletter")


def is_typed(field: Field) -> bool:
    """Whether a customer types into it: a text-like field that is open, enabled and belongs to the checkout."""
    return field.enabled and field.disclosed and field.type not in _NOT_TYPED and not field.key.startswith(_NOT_ASKED)


def first_sights(timeline: Timeline) -> Iterator[tuple[Seen[Look], PageState]]:
    """The first look at every stage and template of the checkout: pages before the customer changed them."""
    met: set[tuple[str, str]] = set()
    for seen, state in pages(timeline, CHECKOUT):
        place = (seen.body.stage, template(seen.body.url))
        if place not in met:
            met.add(place)
            yield seen, state


def identity(field: Field) -> str:
    """`field_id`, with the two halves of a card's expiry as one field."""
    return "card.expiry" if field.key.startswith("card.expiry") else field_id(field)


def in_frame(field: Field, state: PageState) -> bool:
    """Whether the field lives in a frame of somebody else, as card fields of payment services do."""
    nodes = state.outline.nodes
    node = next((node for node in nodes if node.ref == field.ref), None)
    if node is not None:
        return any(around.role == "iframe" for around in state.outline.ancestors(node))
    main = next((node.ref for node in nodes if node.ref), "")
    return _document(field.ref) != _document(main)


def _document(ref: str) -> str:
    """The part of a reference that names the document it belongs to: `f5` of `f5e14`, nothing of `e14`."""
    return ref.rpartition("e")[0]
