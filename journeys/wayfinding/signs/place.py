"""Where a control stands: landmark, dialog on top, and whether it can be seen and used."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query, Sign

_SAID = {
    "main": "in the main area",
    "header": "in the page's header",
    "navigation": "in the navigation",
    "footer": "in the footer",
    "aside": "beside the main area",
    "search": "in the search",
}
_LIKED = {
    "main": {"main": 1.0, "": 0.3, "footer": -1.0, "header": -1.0, "navigation": -1.0, "aside": -0.2, "search": -0.8},
    "header": {"header": 1.0, "navigation": 0.8, "": 0.3, "footer": -0.8, "search": 1.0},
    "footer": {"footer": 1.0},
    "any": {},
    "layer": {"header": -0.2, "navigation": -0.5, "footer": -0.6},
}


def place_signs(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    """Signs of place for `node`."""
    landmark = scene.landmarks[node.index]
    liking = _LIKED[query.intent.place].get(landmark, 0.0)
    in_dialog = scene.inside(node, scene.dialog)
    if liking > 0:
        yield Sign(weights.PLACE * liking, _SAID.get(landmark, "in the page"))
    elif liking < 0 and not in_dialog:
        strong = weights.OTHER_STEP if "tick" in query.intent.acts else -weights.WRONG_PLACE
        yield Sign(-abs(strong) * abs(liking), f"but {_SAID.get(landmark, 'elsewhere')}")
    if scene.dialog >= 0:
        if in_dialog:
            yield Sign(weights.DIALOG, "in the dialog on top")
        elif query.intent.place != "layer":
            yield Sign(weights.BEHIND, "but behind the dialog on top")
    elif scene.behind_popup(node):
        yield Sign(weights.BEHIND, "but out of reach behind what is open")
    if query.intent.name == "nav.category" and "expanded" in node.states:
        yield Sign(weights.OTHER_STEP, "but open already")
    if node.box is not None and node.box.area < 4:
        yield Sign(weights.HIDDEN, "but has no size on the screen")
    if "disabled" in node.states:
        yield Sign(weights.DISABLED, "but disabled now")
