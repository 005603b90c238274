"""Promises the shop makes on its pages, noted when they are read: when the parcel comes, when the money is back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from journeys.model.conventions import RETURN_POST_DAYS
from journeys.model.event import PromiseNoted
from journeys.model.fact import Fact, Promise

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

ARRIVED = frozenset({"delivered", "returned", "refunded", "cancelled", "lost"})


def note_delivery(shopper: Shopper, view: View) -> None:
    """On a confirmation or a tracking page: the day by which the parcel is to be there; each day once per order."""
    if view.stage not in {"confirmation", "tracking"}:
        return
    number = view.stated("order_number") or tuple(filter(None, [shopper.memory.latest("order_number")]))
    about = str(number[-1].value) if number and number[-1].value else ""
    if any(fact.value in ARRIVED for fact in view.stated("status")):
        return
    said = [(view.stage, fact) for fact in _dated(view.stated("delivery_to"))]
    if view.stage == "confirmation":
        earlier = shopper.memory.latest("delivery_to", "delivery", ("review",))
        said = [("review", fact) for fact in _dated((earlier,) if earlier else ())] + said
    for stage, fact in said:
        _note(shopper, Promise("delivery", stage, "browser", str(fact.value), "pending", fact.quote, about), view.seq)


def note_refund(shopper: Shopper, about: str, *, handed_in: bool) -> None:
    """After a return was asked for or handed in: the day by which the money is to be back, "" until it is handed in.

    The days count from the day the parcel is back; how long it travels is a convention (RETURN_POST_DAYS).
    """
    days = shopper.memory.latest("refund_days")
    if days is None or not isinstance(days.value, int):
        return
    due = shopper.now.date() + timedelta(days=days.value + RETURN_POST_DAYS)
    made = Promise("refund", "returns", "browser", due.isoformat() if handed_in else "", "pending", days.quote, about)
    _note(shopper, made, shopper.view.seq)


def _dated(facts: tuple[Fact, ...]) -> list[Fact]:
    """The one fact that is a date; nothing where several differ."""
    dated = {fact.value: fact for fact in facts if fact.unit == "date" and _is_date(fact.value)}
    return list(dated.values()) if len(dated) == 1 else []


def _is_date(value: object) -> bool:
    try:
        return bool(date.fromisoformat(str(value)))
    except ValueError:
        return False


def _note(shopper: Shopper, promise: Promise, source: int) -> None:
    key = (promise.what, promise.about, promise.due)
    if key not in shopper.memory.promised:
        shopper.memory.promised.add(key)
        shopper.ledger.record(PromiseNoted(promise, source))
