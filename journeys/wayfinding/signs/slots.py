"""Slots: when a delivery shall come, chosen among spans of hours ("10–12 Uhr", "6pm to 8pm")."""

from __future__ import annotations

from typing import cast

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.reading.hours import read_hours
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query, Sign

ROLES = frozenset({"radio", "button", "option"})
LONGEST = 60  # characters; longer texts tell opening hours
FEWEST = 2


def slots_on(scene: Scene) -> tuple[Node, ...]:
    """The controls of a page that are called by a span of hours; none where there is one only."""
    if "slots" not in scene.answers:
        found = tuple(node for node in scene.nodes if node.ref and node.role in ROLES and _is_span(scene, node))
        scene.answers["slots"] = found if len(found) >= FEWEST else ()
    return cast("tuple[Node, ...]", scene.answers["slots"])


def slot_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The sign of one of several slots; None for everything else."""
    if query.intent.name != "delivery.option" or node not in slots_on(scene):
        return None
    return Sign(weights.NAME, f"one of {len(slots_on(scene))} spans of hours")


def _is_span(scene: Scene, node: Node) -> bool:
    label = scene.labels[node.index]
    return 0 < len(label) <= LONGEST and any(c.isdigit() for c in label) and bool(read_hours(label, scene.language))
