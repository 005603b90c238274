"""Ways on that a page offers when something failed: controls first, then what its words say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.candour import claims
from journeys.model.fault import Way, WayKind

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

CONTROLS: tuple[tuple[WayKind, tuple[str, ...], int], ...] = (
    ("retry", ("order.place", "checkout.next", "promo.apply"), 1),
    ("other-payment", ("payment.option", "payment.open"), 2),
    ("other-delivery", ("delivery.option", "delivery.open"), 2),
    ("basket", ("basket.open",), 1),
    ("continue", ("checkout.start", "order.track"), 1),
    ("contact", ("contact.open", "chat.open", "help.open"), 1),
)
"""Kind of a way, the intents of its controls, and how many there must be for a choice."""

SAID: tuple[tuple[WayKind, str], ...] = (("retry", "retry"), ("contact", "contact"), ("other-payment", "other-way"))
"""Kind of a way, and the claim of a text that offers it in words."""


def ways_on(shopper: Shopper, words: tuple[str, ...]) -> tuple[Way, ...]:
    """What the page in view offers, and what `words` say can be done; one of each kind."""
    found: dict[WayKind, str] = {}
    for kind, intents, least in CONTROLS:
        able = [c.node for intent in intents for c in shopper.finds(intent) if "disabled" not in c.node.states]
        if len(able) >= least:
            found[kind] = able[0].words[:80]
    for node in shopper.view.state.outline.nodes:
        if node.attributes.get("href", "").startswith(("tel:", "mailto:")):
            found.setdefault("contact", node.words[:80])
    for text in words:
        said = claims(text, shopper.view.language)
        for kind, claim in SAID:
            if claim in said:
                found.setdefault(kind, text[:160])
    return tuple(Way(kind, text) for kind, text in found.items())
