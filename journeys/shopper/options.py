"""Choosing one of several delivery or payment options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.outline import Node
from journeys.shopper.errors import LostWay, NotOffered
from journeys.shopper.wording import plainly
from journeys.wayfinding import top_layer, words_beside

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

OPENERS = {"delivery.option": "delivery.open", "payment.option": "payment.open"}
COMING_S = 2.0  # seconds that options get to come up after what they depend on was filled in; a second is usual
CHOSEN = frozenset({"checked", "selected", "pressed"})


def choose_one(shopper: Shopper, intent: str, words: str = "") -> bool:
    """Press the best option unless one is chosen, or the one that says `words`. True when something was pressed.

    Raises NotOffered when no option that can be chosen says the words.
    """
    nodes = _free(shopper, intent, words)
    opened = not nodes and _opens(shopper, OPENERS.get(intent, ""))
    if opened:
        nodes = _free(shopper, intent, words)
    if words:
        nodes = [node for node in nodes if plainly(words) in plainly(_said(shopper, node))]
        nodes.sort(key=lambda node: not node.words)  # the option itself before a label around it
        if not nodes:
            raise NotOffered(f"No option that can be chosen says “{words}”.")
    if not nodes or (not words and not opened and any(CHOSEN & node.states for node in nodes)):
        return False
    pressed = _take_in_time(shopper, nodes[0], intent, words)
    shopper.memory.chosen.add(OPENERS.get(intent, ""))
    if opened:
        _confirm(shopper)
    return pressed


def await_option(shopper: Shopper, intent: str) -> bool:
    """Look again until an option is there to be chosen; False when none came as long as patience lasts.

    A page that saves as one types asks the shop what can be had a moment after the last key.
    """
    return shopper.looks_until(lambda: bool(_free(shopper, intent, "")), COMING_S)


def _free(shopper: Shopper, intent: str, words: str) -> list[Node]:
    return [c.node for c in shopper.finds(intent, words) if "disabled" not in c.node.states]


def _opens(shopper: Shopper, opener: str) -> bool:
    """Press what opens the choice, where it hides behind a control and was not opened already."""
    for candidate in shopper.finds(opener)[:1] if opener and opener not in shopper.memory.chosen else ():
        shopper.memory.chosen.add(opener)
        shopper.presses(candidate.node, opener)
        return True
    return False


def _confirm(shopper: Shopper) -> None:
    """A dialog that stays open after a choice wants its own button: the one that goes on, else its last."""
    top = top_layer(shopper.view.state, language=shopper.view.language)
    if top is None or top.node is None:
        return
    inside = {n.ref for n in shopper.view.state.outline.subtree(top.node) if n.role == "button" and n.ref}
    endings = {c.node.ref for c in top.controls}
    going = [c.node for c in shopper.finds("checkout.next") if c.node.ref in inside]
    last = [n for n in shopper.view.state.outline.nodes if n.ref in inside - endings]
    for node in (going or last[-1:])[:1]:
        shopper.presses(node, "checkout.next")


def _take_in_time(shopper: Shopper, node: Node, intent: str, words: str) -> bool:
    """Take an option, and once more its like where the page built its options anew before the press came."""
    try:
        return _take(shopper, node, intent)
    except LostWay:
        again = _free(shopper, intent, words)
        if not again:
            raise
        return _take(shopper, again[0], intent)


def _take(shopper: Shopper, node: Node, intent: str) -> bool:
    if CHOSEN & node.states:
        return False
    response = shopper.presses(node, intent)
    if response.blocked_by and (label := _label_of(shopper, node)):
        shopper.presses(label, intent)
    return True


def _said(shopper: Shopper, node: Node) -> str:
    """The words of an option or in it; of the line it stands in where it has none, of its box where others say the
    same.
    """
    outline = shopper.view.state.outline
    alike = [one for one in outline.nodes if one.role == node.role and one.ref and one.words == node.words]
    if node.words and len(alike) > 1:
        return words_beside(outline, node, alike)
    around = outline.ancestors(node)
    return node.words or outline.read(node) or (outline.read(around[0]) if around else "")


def _label_of(shopper: Shopper, node: Node) -> Node | None:
    """What carries the option's name beside it: labels often cover their radio."""
    return next(
        (
            other
            for other in shopper.view.state.outline.nodes
            if other.ref
            and other.ref != node.ref
            and other.role not in {"radio", "checkbox"}
            and node.name
            and node.name in (other.name, other.text)
        ),
        None,
    )
