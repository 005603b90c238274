"""Coming back after something failed: what is still there, and how far one gets without typing it all again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.errors import StoreUnreachable
from journeys.model.candour import claims
from journeys.model.fault import FaultMet, Moment, ShopperReturned
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.actions.start_checkout import StartCheckout
from journeys.shopper.actions.submit_stage import SubmitStage
from journeys.shopper.errors import LostWay, ShopBlocks
from journeys.shopper.judging import errors
from journeys.shopper.recovering.meeting import foreign, keep
from journeys.shopper.recovering.state import state_of
from journeys.shopper.recovering.ways import ways_on
from journeys.shopper.stages import CHECKOUT, at_or_past

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

MOST_STAGES = 6
ALOUD = frozenset({"alert", "status"})


def look_again(shopper: Shopper, moment: Moment) -> None:
    """Open the shop anew and look into the basket; what is there and what the shop says is written down."""
    fault = _fault(shopper)
    began = shopper.ledger.now
    try:
        shopper.opens(shopper.brief.url)
    except StoreUnreachable:
        shopper.look()
    _note_words(shopper, fault, began)
    if foreign(shopper.view):
        return
    _open_basket(shopper)
    _note_words(shopper, fault, began)
    keep(shopper, state_of([shopper.view], moment, fault))


def go_on(shopper: Shopper, way: str, away: float) -> None:
    """From the basket onwards as far as the shop lets a customer go who types nothing again."""
    left = _left(shopper)
    typed = {key for kept in shopper.memory.kept if kept.moment == "before" for key, _ in kept.fields}
    seen = [shopper.view]
    again: list[str] = []
    try:
        StartCheckout().perform_as(shopper)
        for _ in range(MOST_STAGES):
            seen.append(shopper.view)
            again = _missing(shopper.view, typed)
            if again or at_or_past(shopper.view.stage, left) or shopper.view.stage not in CHECKOUT:
                break
            SubmitStage().perform_as(shopper)
    except (ShopBlocks, LostWay) as error:
        shopper.note("detour", f"could not go on: {error}")
    found = next((view.stage for view in reversed(seen) if view.stage in CHECKOUT | {"basket"}), "")
    keep(shopper, state_of(seen, "returned", _fault(shopper)))
    back = ShopperReturned(
        _fault(shopper), "link" if way == "link" else "session", away, left, found, shopper.view.seq, tuple(again)
    )
    shopper.ledger.record(back)
    shopper.memory.returned = back


def _open_basket(shopper: Shopper) -> None:
    try:
        OpenBasket().perform_as(shopper)
    except LostWay as error:
        shopper.note("detour", str(error))


def _missing(view: View, typed: set[str]) -> list[str]:
    """Meanings that were given before and stand empty now."""
    asked = [f for f in view.state.fields if f.enabled and f.disclosed and f.key in typed]
    held = {f.key for f in asked if f.filled or f.checked}
    return list(dict.fromkeys(f.key for f in asked if f.key not in held))


def _left(shopper: Shopper) -> str:
    """The stage that was reached before the fault."""
    return next((kept.stage for kept in shopper.memory.kept if kept.moment == "before"), "basket")


def _fault(shopper: Shopper) -> str:
    return shopper.memory.met[-1].fault if shopper.memory.met else ""


def _note_words(shopper: Shopper, fault: str, began: float) -> None:
    """What the shop tells somebody who comes back after a failure, if it tells anything."""
    view = shopper.view
    outline = view.state.outline
    aloud = [outline.read(node) for node in outline.nodes if node.role in ALOUD]
    words = tuple(text for text in dict.fromkeys([*errors(view), *aloud]) if claims(text, view.language))
    if not fault or not words or foreign(view):
        return
    seconds = round(shopper.ledger.now - began, 1)
    met = FaultMet(fault, "come-back", -1, view.seq, seconds, words, ways_on(shopper, words), done=None)
    shopper.ledger.record(met)
    shopper.memory.met.append(met)
