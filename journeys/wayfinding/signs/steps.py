"""Wording that begins one step on one page and ends another elsewhere: told apart by what the page asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.forms import keys_on
from journeys.wayfinding.signs.naming import match_wording
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold

CHECKOUT_FIELDS = ("shipping.", "billing.", "card.", "consent.terms")
MAIN_LEVEL = 2  # headings below are about parts of a page


def step_signs(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    """In a basket, what may also be called a way to the checkout does not place the order."""
    if query.intent.name != "order.place" or not _is_basket(scene, query):
        return
    begins = match_wording(fold(scene.labels[node.index]), replace(query, intent=INTENTS["checkout.start"]))
    if begins.share > 0:
        yield Sign(weights.OTHER_STEP, "but this page is the basket, where it begins the checkout")


def _is_basket(scene: Scene, query: Query) -> bool:
    answer = scene.answers.get("basket")
    if answer is None:
        keys = keys_on(scene)
        in_checkout = any(key.startswith(CHECKOUT_FIELDS) for key in keys)
        answer = not in_checkout and ("quantity" in keys or _named_basket(scene, query))
        scene.answers["basket"] = answer
    return bool(answer)


def _named_basket(scene: Scene, query: Query) -> bool:
    """Whether a dialog or one of the page's main headings is called the basket; a table's in a review may be, too."""
    headings = [node for node in scene.nodes if node.role == "heading" and node.name]
    top = max(MAIN_LEVEL, min((node.level or MAIN_LEVEL for node in headings), default=MAIN_LEVEL))
    named = [node for node in headings if (node.level or MAIN_LEVEL) <= top]
    named += [node for node in scene.nodes if node.role == "dialog" and node.name]
    names = {fold(node.name) for node in named}
    return any(name in lexicon.stages["basket"] for lexicon in query.lexicons for name in names)
