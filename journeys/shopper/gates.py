"""A layer that asks where to deliver before the shop goes on: it is answered, as a customer would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.forms import fill_in
from journeys.wayfinding import top_layer

if TYPE_CHECKING:
    from journeys.model.outline import Field, Node, PageState
    from journeys.shopper.shopper import Shopper

PLACE = frozenset({"shipping.postcode", "shipping.city", "shipping.region", "shipping.country"})


def tells_where(shopper: Shopper) -> bool:
    """Fill in a dialog on top that asks for nothing but a place, and press its button. True when it was pressed."""
    top = top_layer(shopper.view.state, language=shopper.view.language)
    if top is None or top.node is None:
        return False
    asked = _asked(shopper.view.state, top.node)
    if not asked or any(field.key not in PLACE for field in asked):
        return False
    shopper.note("detour", f"{shopper.title}: the shop asked where to deliver (“{top.text[:60]}”)")
    for field in asked:
        if not field.filled:
            fill_in(shopper, field)
    shopper.look(picture=False)
    button = _button_behind(shopper)
    if button is None:
        return False
    shopper.presses(button, "overlay.answer")
    return True


def _asked(state: PageState, layer: Node) -> list[Field]:
    """The fields in a layer that can be filled in."""
    inside = state.outline.refs_in(layer)
    return [f for f in state.fields if f.ref in inside and f.enabled and f.disclosed]


def _button_behind(shopper: Shopper) -> Node | None:
    """The first button behind the fields of the layer on top that does not end it unanswered."""
    top = top_layer(shopper.view.state, language=shopper.view.language)
    if top is None or top.node is None:
        return None
    fields = {field.ref for field in _asked(shopper.view.state, top.node)}
    nodes = shopper.view.state.outline.subtree(top.node)
    last = max((node.index for node in nodes if node.ref in fields), default=-1)
    endings = {candidate.node.ref for candidate in top.controls}
    buttons = [n for n in nodes if n.role == "button" and n.ref and n.index > last and "disabled" not in n.states]
    return next((n for n in buttons if n.ref not in endings), None) if last >= 0 else None
