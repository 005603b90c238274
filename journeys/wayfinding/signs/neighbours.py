"""What stands around a control: the wanted product, a price, a code field, a badge."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.scene import PRICE, Scene
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold

NEAR_PRICE = frozenset({"basket.add", "product.open", "checkout.start", "order.place"})
ABOUT_A_PRODUCT = frozenset({"basket.add", "product.open", "basket.remove", "basket.quantity", "product.variant"})
ENOUGH_OF_NAME = 0.6  # share of the product's words that must be in a name
ABOUT_A_STAGE = {"delivery.open": "delivery", "payment.open": "payment"}
SMALL = 12  # nodes in a box whose words say what its one control is about
LONGEST_HEADING = 8  # words
BADGED = frozenset({"basket.open"})


def neighbour_signs(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    """Signs from the neighbourhood of `node`."""
    name = query.intent.name
    if name in NEAR_PRICE or (name in ABOUT_A_PRODUCT and query.subject):
        yield from _card_signs(scene, node, query)
    if name in BADGED:
        yield from _badge_sign(scene, node)
    if name in ABOUT_A_STAGE:
        yield from _stage_sign(scene, node, query)


def _stage_sign(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    """The words of the small box around a "Choose": what it chooses."""
    stage = ABOUT_A_STAGE[query.intent.name]
    for around in scene.outline.ancestors(node):
        if scene.end[around.index] - around.index > SMALL:
            return
        words = [scene.outline.read(one) for one in scene.outline.children(around) if one.index != node.index]
        if any(says_stage(text, query, stage) for text in words):
            yield Sign(weights.NEAR * 2, f"in a box about {stage}")
            return


def says_stage(text: str, query: Query, stage: str) -> bool:
    """Whether a short text begins with a stage's heading: "Delivery", "2. Payment method"."""
    folded = fold(text).lstrip("0123456789 ")
    if not folded or len(folded.split()) > LONGEST_HEADING:
        return False
    return any(f"{folded} ".startswith(f"{phrase} ") for each in query.lexicons for phrase in each.stages[stage])


def _card_signs(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    card = scene.card(node)
    if card is None:
        return
    words = scene.words_in(card.index)
    price = PRICE.search(words)
    if price and query.intent.name in NEAR_PRICE:
        yield Sign(weights.NEAR, f"next to the price {price.group().strip()}")
    if query.subject and query.intent.name in ABOUT_A_PRODUCT:
        share = subject_share(words, query.subject)
        if share >= 0.99:
            yield Sign(weights.SUBJECT, "beside the product's name")
        elif share < 0.5:
            yield Sign(weights.WRONG_SUBJECT, "but beside another product")


def subject_share(words: str, subject: str) -> float:
    """The share of the (folded) subject's words that stand in `words`."""
    wanted = subject.split()
    there = set(fold(words).split())
    return sum(word in there for word in wanted) / len(wanted) if wanted else 0.0


def subject_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The wanted product's own name on the control that opens it."""
    if query.intent.name != "product.open" or not query.subject:
        return None
    share = subject_share(scene.labels[node.index], query.subject)
    if share < ENOUGH_OF_NAME or scene.landmarks[node.index] in {"header", "navigation", "footer"}:
        return None
    return Sign(weights.NAME * share + weights.ROLE * (node.role == "link"), f"names '{scene.labels[node.index][:60]}'")


def _badge_sign(scene: Scene, node: Node) -> Iterator[Sign]:
    words = scene.words_in(node.index).split()
    following = scene.nodes[scene.end[node.index]] if scene.end[node.index] < len(scene.nodes) else None
    bare = any(word.strip("()").isdigit() for word in words)
    beside = following is not None and following.parent == node.parent and following.words.strip("() ").isdigit()
    if bare or beside:
        yield Sign(weights.BADGE, "carries a number like a badge")
