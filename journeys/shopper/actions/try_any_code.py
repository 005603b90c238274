"""TryAnyCode: use the code of the brief, one the shop itself names, or a made-up one to hear the refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.enter_code import enter, find_field
from journeys.shopper.actions.reach_last_button import MOST, go_on
from journeys.shopper.errors import HeldBack, NotOffered
from journeys.wayfinding import top_layer

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

MADE_UP = "MYSTERY2026"
NAMED = re.compile(r"\b(?:code|Code|CODE|codice|código|Gutscheincode)\b\W{1,4}([A-Z][A-Z0-9]{3,14})\b")


@dataclass(frozen=True)
class TryAnyCode:
    """Look for a place for a code in the basket and on every page of the checkout, and try one."""

    def describe(self) -> str:
        """The step's title."""
        return "Try a promotion code"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no page up to the last button takes a code."""
        _leaves_the_drawer(shopper)
        for _ in range(MOST):
            try:
                with shopper.optional():
                    find_field(shopper)
                    enter(shopper, some_code(shopper))
            except NotOffered:
                pass
            else:
                return
            try:
                if not go_on(shopper):
                    break
            except HeldBack:
                break
        raise NotOffered("There is no place for a promotion code between the basket and the last button.")


def _leaves_the_drawer(shopper: Shopper) -> None:
    """A drawer shows a short form of the basket: where it leads on to the whole one, codes are asked for there."""
    top = top_layer(shopper.view.state, language=shopper.view.language)
    if top is None or top.kind != "basket" or top.node is None or shopper.finds("promo.field"):
        return
    inside = shopper.view.state.outline.refs_in(top.node)
    for candidate in [c for c in shopper.finds("basket.open") if c.node.ref in inside][:1]:
        shopper.presses(candidate.node, "basket.open")


def some_code(shopper: Shopper) -> str:
    """The brief's first code, else one that a page of this walk names, else a made-up one."""
    for code in shopper.brief.codes.values():
        return code
    offered = shopper.memory.latest("offered", "code:")
    if offered is not None:
        return _named(shopper, offered.entity.removeprefix("code:"))
    for view in (shopper.view, *shopper.memory.remembered.values()):
        named = NAMED.search(view.text)
        if named:
            return _named(shopper, named[1])
    shopper.note("code", f"no code is known: {MADE_UP} is made up, to hear how the shop refuses one")
    return MADE_UP


def _named(shopper: Shopper, code: str) -> str:
    shopper.note("code", f"the shop itself names the code {code}")
    return code
