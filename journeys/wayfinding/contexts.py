"""What a field's surroundings are about: billing, shipping, login, newsletter, order tracking ..."""

from __future__ import annotations

from journeys.model.outline import Node
from journeys.wayfinding.lexicon import Lexicon
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.words import fold, has_phrase

FARTHEST = 60  # nodes between a heading and a field it may still speak for
SMALL = 14  # nodes in a box whose bare words speak for all of it
SAID = frozenset({"newsletter", "tracking", "promo", "gift", "login"})  # groups that need no heading
_NAMED = frozenset({"form", "group", "region", "radiogroup", "dialog", "search", "complementary"})


def context_of(scene: Scene, node: Node, lexicons: tuple[Lexicon, ...]) -> str:
    """The group the field belongs to (a key of a lexicon's `groups`), "" when its surroundings do not tell.

    Nearest wins: the names of the boxes around it, then the heading above it; a search landmark is always `search`.
    """
    if scene.landmarks[node.index] == "search":
        return "search"
    around = scene.outline.ancestors(node)
    for box in around:
        if box.role in _NAMED and box.name:
            group = group_of(box.name, lexicons)
            if group:
                return group
        said = _said_beside(scene, box, lexicons)
        if said:
            return said
        inside = _first_heading(scene, box, node)
        if inside:
            group = group_of(inside, lexicons)
            if group:
                return group
    return ""


def _said_beside(scene: Scene, box: Node, lexicons: tuple[Lexicon, ...]) -> str:
    """The group that bare words in a small box announce: "Join our newsletter" above one field."""
    if scene.end[box.index] - box.index > SMALL or (box.role in {"main", "generic"} and box.parent < 0):
        return ""
    for child in scene.outline.children(box):
        if child.role in {"paragraph", "text", "legend", "strong"} and child.text:
            group = group_of(child.text, lexicons)
            if group in SAID:
                return group
    return ""


def group_of(words: str, lexicons: tuple[Lexicon, ...]) -> str:
    """The group that a heading announces: the one whose longest phrase is in it; billing before shipping on a tie."""
    folded = fold(words)
    best, length = "", 0
    if len(folded.split()) > 12:
        return ""
    for lexicon in lexicons:
        for group, phrases in lexicon.groups.items():
            for phrase in phrases:
                if len(phrase) <= length:
                    break
                if has_phrase(folded, phrase):
                    best, length = group, len(phrase)
    return best


def _first_heading(scene: Scene, box: Node, node: Node) -> str:
    """The nearest heading above `node` within `box`."""
    index = scene.headings[node.index]
    if index > box.index and node.index - index <= FARTHEST:
        heading = scene.nodes[index]
        return heading.name or heading.text
    return ""
