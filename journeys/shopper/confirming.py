"""A confirmation in unknown words: what the last button led to, when it states an order's number and asks no more."""

from __future__ import annotations

from journeys.model.outline import PageState
from journeys.wayfinding import find
from journeys.wayfinding.reading.message import tone
from journeys.wayfinding.reading.orders import order_number
from journeys.wayfinding.reading.view import View

ASKED = ("shipping.", "billing.", "card.", "contact.", "login.")
UNFINISHED = ("order.place", "checkout.next", "payment.option", "delivery.option")


def confirms(state: PageState, language: str, locale: str) -> bool:
    """Whether the page that follows the press which orders is its confirmation, though it does not say so plainly.

    Not where anything is still asked, offered or wrong: a payment that failed names the order, too.
    """
    view = View(state.outline, locale)
    number = order_number(view)
    if number is None or any(_open(f.key, f.filled, f.enabled and f.disclosed) for f in state.fields):
        return False
    if any(find(state, intent, language=language) for intent in UNFINISHED):
        return False
    said = [n.words for n in state.outline.nodes if n.role in {"heading", "alert", "status"}]
    named = [piece.text for piece in view.pieces if number[0] in piece.text]
    return not any(tone(text, language) == "error" for text in (*said, *named))


def _open(key: str, filled: bool, usable: bool) -> bool:
    return usable and not filled and key.startswith(ASKED)
