"""Small pages written as outlines, for the parts of wayfinding that need a page but no shop."""

from __future__ import annotations

from collections.abc import Mapping

from journeys.model.outline import Node, PageState
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query
from journeys.wayfinding.snapshot import parse_snapshot


def page(text: str, *, told: Mapping[str, Mapping[str, str]] | None = None) -> PageState:
    """The page of an accessibility snapshot; `told` holds the attributes of its references."""
    outline = parse_snapshot(
        text, url="https://shop.test/", title="", language="en", width=1280, height=800, attributes=told or {}
    )
    return PageState(outline)


def scene(text: str, *, told: Mapping[str, Mapping[str, str]] | None = None) -> Scene:
    """The same page as a scene."""
    return Scene(page(text, told=told))


def node(of: Scene, ref: str) -> Node:
    """The node with this reference."""
    return next(n for n in of.nodes if n.ref == ref)


def query(intent: str, *, subject: str = "") -> Query:
    """What a shopper looks for on an English page."""
    return Query(INTENTS[intent], lexicons("en"), subject=subject)
