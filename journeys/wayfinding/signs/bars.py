"""The last tab of a bar: "More" says nothing anywhere else, and at the end of a row of tabs it is a menu."""

from __future__ import annotations

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.phrases import finder
from journeys.wayfinding.scene import PRESSABLE, Scene
from journeys.wayfinding.signs.naming import bare_words
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold

FEWEST, MOST = 3, 7  # controls of a bar; platforms' own guidelines allow three to five tabs
LONGEST = 3  # words on a tab
NO_BARS = frozenset({"main", "aside"})


def bar_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The sign of a tab that leads to what has no tab of its own; None for everything else."""
    if query.intent.name != "menu.open" or scene.landmarks[node.index] in NO_BARS:
        return None
    words = bare_words(fold(scene.labels[node.index]))
    if not words or not any(words in finder(each.language, "menu.open", "weak") for each in query.lexicons):
        return None
    bar = _bar(scene, node)
    if len(bar) < FEWEST or bar[-1] is not node:
        return None
    return Sign(weights.NEAR + weights.PLACE, f"the last of {len(bar)} tabs")


def _bar(scene: Scene, node: Node) -> tuple[Node, ...]:
    """The short row of controls a control stands in, empty where there is none."""
    for around in scene.outline.ancestors(node):
        row = tuple(one for one in scene.outline.subtree(around)[1:] if one.ref and one.role in PRESSABLE)
        if len(row) > MOST or any(len(scene.labels[one.index].split()) > LONGEST for one in row):
            return ()
        if len(row) >= FEWEST:
            return row
    return ()
