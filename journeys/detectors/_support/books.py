"""The books held against what a customer meant: what is there more often than he wanted it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from journeys.detectors._support.breaking import live, stands
from journeys.detectors._support.facts import show
from journeys.model.fault import BookCharge, BookOrder
from journeys.model.finding import Severity

PER_WISH = 1  # charges and orders per wish to buy; idempotency keys exist for this (Stripe docs)


def twice(orders: Sequence[BookOrder], charges: Sequence[BookCharge], wishes: int) -> tuple[str, Severity]:
    """What is there more than once for a wish to buy, and how grave that is; "" for nothing."""
    taken = [charge for charge in charges if live(charge) > 0]
    held = [charge for charge in charges if charge.held > 0 and live(charge) <= 0]
    meant = [order for order in orders if stands(order) and order.payment in ("paid", "reserved")]
    if _too_many([charge.intent for charge in taken], wishes):
        return f"{len(taken)} charges for one wish to buy: {_sums(taken)}", "S4"
    if _too_many([order.intent for order in meant], wishes):
        numbers = ", ".join(order.number for order in meant)
        return f"{len(meant)} orders for one wish to buy: {numbers}", "S4"
    if taken and _too_many([charge.intent for charge in (*taken, *held)], wishes):
        return f"one charge, and {_sums(held)} still held beside it", "S3"
    return "", "S4"


def _too_many(intents: list[str], wishes: int) -> bool:
    """More than one for a wish that has a name, or more in all than the customer meant to buy."""
    named = Counter(intent for intent in intents if intent)
    return len(intents) > wishes or max(named.values(), default=0) > PER_WISH


def _sums(charges: list[BookCharge]) -> str:
    return " and ".join(show(live(charge) if live(charge) > 0 else charge.held, charge.currency) for charge in charges)
