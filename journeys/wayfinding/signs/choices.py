"""Choices: swatches, options and radios of a named group, buttons that repeat, variants with pages of their own."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.model.outline import Node, Outline, PageState
from journeys.wayfinding import weights
from journeys.wayfinding.scene import PRICE, Scene, scene_of
from journeys.wayfinding.signs.captions import caption
from journeys.wayfinding.signs.naming import match_wording
from journeys.wayfinding.signs.neighbours import says_stage
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold

CHOICES = frozenset({"button", "radio", "option"})
OPTIONS = {"delivery.option": "delivery", "payment.option": "payment"}
GROUPED = frozenset({"group", "radiogroup", "listbox", "dialog"})
ELSEWHERE = frozenset({"header", "navigation", "footer", "aside"})
FARTHEST = 40  # nodes between a heading and a radio it still speaks for
MOST_CHOICES = 40


def choice_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The sign of a swatch or option: one of several in a group that is named as a choice of what is sought."""
    stage = OPTIONS.get(query.intent.name, "")
    if query.intent.name == "product.variant" and node.role == "link":
        return _variant_link_sign(scene, node, query)
    if node.role not in CHOICES or not (stage or query.intent.name == "product.variant"):
        return None
    if stage and node.role == "button":
        return _repeated_sign(scene, node, query) if stage == "delivery" else None
    if node.role == "button" and (_ends_a_layer(scene, node, query) or _beside_radios(scene, node)):
        return None
    titles = _group_titles(scene, node) or ([caption(scene, node)] if node.role == "button" else [])
    for title in titles:
        known = says_stage(title, query, stage) if stage else match_wording(fold(title), query).share > 0
        if title and known:
            return Sign(weights.NAME * weights.FUZZY, f"one of '{title[:40]}'")
    return None


def _ends_a_layer(scene: Scene, node: Node, query: Query) -> bool:
    """Whether a button of a dialog closes it: it stands among the options and is none."""
    folded = fold(scene.labels[node.index])
    return any(folded == phrase for each in query.lexicons for phrase in each.intents["overlay.close"].yes)


def _beside_radios(scene: Scene, node: Node) -> bool:
    """Whether a button of a dialog stands beside radios, which are what is to be chosen: it takes the choice over."""
    inside = scene.inside(node, scene.dialog)
    return inside and any(one.role == "radio" for one in scene.outline.subtree(scene.nodes[scene.dialog]))


def _variant_link_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """A variant with a page of its own: a link under a heading that says so, which names the product and more."""
    heading, label = scene.headings[node.index], fold(scene.labels[node.index])
    if heading < 0 or scene.landmarks[node.index] in ELSEWHERE:
        return None
    if not any(one.role == "heading" and label.startswith(f"{fold(one.name)} ") for one in scene.nodes if one.name):
        return None
    above = scene.nodes[heading]
    title = above.name or above.text
    if match_wording(fold(title), query).share <= 0:
        return None
    return Sign(weights.NAME * weights.FUZZY, f"a page of its own below '{title[:40]}'")


def _repeated_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """One of several buttons that say the same ("Select"), each beside another way of delivery and what it costs."""
    label = fold(scene.labels[node.index])
    if not label or not _about_delivery(scene, node, query):
        return None
    alike = [one for one in scene.nodes if one.role == "button" and one.ref and fold(scene.labels[one.index]) == label]
    if not 1 < len(alike) <= MOST_CHOICES:
        return None
    cards = [words_beside(scene.outline, one, alike) for one in alike]
    if len(set(cards)) < len(cards) or not all(_is_way(words, query) for words in cards):
        return None
    return Sign(weights.NAME, f"beside '{cards[alike.index(node)][:40]}', like {len(alike) - 1} more")


def _about_delivery(scene: Scene, node: Node, query: Query) -> bool:
    """Whether a heading above a button announces the choice of delivery."""
    above = [one for one in scene.nodes[: node.index] if one.role == "heading"]
    return any(says_stage(one.name or one.text, query, "delivery") for one in above)


def _is_way(words: str, query: Query) -> bool:
    """Whether what stands beside a button is a way of delivery: by its price, or by what it is called."""
    return bool(words) and (bool(PRICE.search(words)) or match_wording(fold(words), query).share > 0)


def words_beside(outline: Outline, node: Node, alike: Sequence[Node]) -> str:
    """What the largest box says that holds `node` and none of its likes, without the words on `node` itself."""
    others = {one.index for one in alike} - {node.index}
    best = node
    for box in outline.ancestors(node):
        if others & {one.index for one in outline.subtree(box)}:
            break
        best = box
    return outline.read(best).replace(node.words, "").strip()


def choice_of(state: PageState, node: Node) -> str:
    """What the group or row is called that a swatch or option is one of; "" where it has no name."""
    scene = scene_of(state)
    return next(iter(_group_titles(scene, node)), "") or caption(scene, node)


def _group_titles(scene: Scene, node: Node) -> list[str]:
    """What the groups around one of several like controls are called, the nearest first.

    A sheet may ask "Choose a size" and name its group by the product. For radios also the heading right above.
    """
    around = scene.outline.ancestors(node)
    named = [a.name for a in around if a.role in GROUPED and a.name and _alike(scene, a, node) <= MOST_CHOICES]
    if named:
        return named
    heading = scene.headings[node.index]
    if node.role != "radio" or heading < 0 or node.index - heading > FARTHEST:
        return []
    return [scene.nodes[heading].name or scene.nodes[heading].text]


def _alike(scene: Scene, group: Node, node: Node) -> int:
    return sum(one.role == node.role for one in scene.outline.subtree(group))
