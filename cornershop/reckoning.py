"""The shop's own books after a crowd: what must be true of orders, payments, goods, codes and mails."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from cornershop.storage.tables import OrderRow
from cornershop.trade import promotions

Count = dict[str, Any]
"""{counted, offending}: how many things were looked at, None when they could not be, and the ids that are wrong."""

GONE = ("cancelled",)


def reckon(
    orders: Sequence[OrderRow],
    payments: Sequence[Mapping[str, Any]],
    opening: Mapping[str, int],
    confirmations: Mapping[str, int] | None,
) -> dict[str, Count]:
    """Every invariant's count. `orders` are in the order they were written, those of the checkout have an attempt.

    `opening` is first stock by sku, `confirmations` mails by order number, None where the shop sends none.
    """
    placed = [order for order in orders if order.attempt]
    return {
        "charged-twice": _charged_twice(payments),
        "oversold": _oversold(placed, opening),
        "code-overused": _code_overused(placed),
        "refund-above-payment": _count(payments, [p["id"] for p in payments if p["refunded"] > p["captured"]]),
        "paid-unconfirmed": _paid_unconfirmed(orders, payments),
        "confirmed-unpaid": _confirmed_unpaid(orders, payments),
        "mails-per-order": _mails(placed, confirmations),
    }


def numbers(orders: Sequence[OrderRow], payments: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """How much there is of what: orders of the checkout, pieces in them, payments taken, amounts held for no order."""
    placed = [order for order in orders if order.attempt and order.status not in GONE]
    charges = {order.charge for order in orders}
    idle = [p for p in payments if p["status"] == "authorised" and p["id"] not in charges]
    return {
        "orders": len(placed),
        "pieces": sum(_pieces(order).total() for order in placed),
        "payments": sum(p["captured"] > 0 for p in payments),
        "held for no order": len(idle),
    }


def _count(looked_at: Sequence[Any], offending: Sequence[str]) -> Count:
    return {"counted": len(looked_at), "offending": list(offending)}


def _charged_twice(payments: Sequence[Mapping[str, Any]]) -> Count:
    by_intent: dict[str, list[str]] = defaultdict(list)
    for payment in payments:
        if payment["captured"] > payment["refunded"]:
            by_intent[payment["intent"] or payment["id"]].append(payment["reference"])
    return _count(list(by_intent), [reference for made in by_intent.values() for reference in made[1:]])


def _oversold(placed: Sequence[OrderRow], opening: Mapping[str, int]) -> Count:
    left, beyond = Counter(opening), []
    for order in placed:
        if order.status in GONE:
            continue
        left.subtract(_pieces(order))
        if any(left[sku] < 0 for sku in _pieces(order)):
            beyond.append(order.number)
    return _count(placed, beyond)


def _pieces(order: OrderRow) -> Counter[str]:
    return Counter({line["sku"]: line["quantity"] for line in order.data["lines"] if line["slug"]})


def _code_overused(placed: Sequence[OrderRow]) -> Count:
    used: Counter[tuple[str, str]] = Counter()
    beyond, looked_at = [], []
    for order in placed:
        promotion = promotions.lookup(order.data.get("code", ""))
        if promotion is None:
            continue
        looked_at.append(order.number)
        used.update([(promotion.code, ""), (promotion.code, order.email.lower())])
        too_many = promotion.most and used[promotion.code, ""] > promotion.most
        if too_many or (promotion.once and used[promotion.code, order.email.lower()] > 1):
            beyond.append(order.number)
    return _count(looked_at, beyond)


def _paid_unconfirmed(orders: Sequence[OrderRow], payments: Sequence[Mapping[str, Any]]) -> Count:
    confirmed = {order.charge for order in orders if order.status not in GONE}
    paid = [p for p in payments if p["captured"] > p["refunded"]]
    return _count(paid, [p["id"] for p in paid if p["id"] not in confirmed])


def _confirmed_unpaid(orders: Sequence[OrderRow], payments: Sequence[Mapping[str, Any]]) -> Count:
    taken = {p["id"] for p in payments if p["captured"]}
    standing = [order for order in orders if order.status not in GONE]
    return _count(standing, [order.number for order in standing if order.charge not in taken])


def _mails(placed: Sequence[OrderRow], confirmations: Mapping[str, int] | None) -> Count:
    if confirmations is None:
        return {"counted": None, "offending": [], "reason": "this shop has no mail server"}
    return _count(placed, [order.number for order in placed if confirmations.get(order.number, 0) != 1])
