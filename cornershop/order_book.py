"""Writing orders and finding them again."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import select, update

from cornershop import baskets, parcels, reserving
from cornershop.inner import reach
from cornershop.outside import ServiceDownError
from cornershop.post import newsletter, order_letters
from cornershop.storage.tables import OrderRow, StockRow
from cornershop.trade.dates import working_days_after
from cornershop.trade.totals import Totals
from cornershop.visit import Visit


def by_attempt(visit: Visit, attempt: str) -> OrderRow | None:
    """The order this checkout already became."""
    return visit.db.scalar(select(OrderRow).where(OrderRow.attempt == attempt)) if attempt else None


def find(visit: Visit, number: str, email: str) -> OrderRow | None:
    """An order by number and e-mail, forgiving case, spaces and a missing prefix."""
    wanted = number.strip().upper().replace(" ", "").removeprefix("#")
    wanted = f"CS-{wanted}" if wanted.isdigit() else wanted
    order = visit.db.get(OrderRow, wanted)
    return order if order and order.email.lower() == email.strip().lower() else None


def sold_out(visit: Visit) -> str:
    """A sentence when the shelves no longer hold the basket, else ""; an order goes on where nobody can look."""
    _bought_by_another(visit)
    try:
        reach(visit.shop, "stock", "looking for the goods of an order")
    except ServiceDownError:
        visit.data["unseen"] = True
        return ""
    for line in baskets.lines(visit):
        if line.slug and line.quantity > line.left and not visit.flaws.on("oversold"):
            return (
                f"Sorry, we have only {line.left} of {line.name} left. You have not been charged. Change your basket."
            )
    return ""


def write(visit: Visit, authorisation: str, kept: reserving.Reserved) -> OrderRow:
    """Write the order of goods that are set aside, take the money, announce the parcel, and empty the basket."""
    answers, delivery = visit.data["answers"], visit.data["delivery"]
    goods, totals = baskets.lines(visit), baskets.totals(visit, "review")
    order = OrderRow(
        number=_number(visit),
        email=answers["email"],
        postcode=answers["postcode"],
        status="received",
        placed=visit.shop.now().date().isoformat(),
        delivery_from=delivery["first"],
        delivery_to=delivery["last"],
        delivered="",
        charge=authorisation,
        attempt=visit.data["attempt"],
        data={
            "lines": [asdict(line) for line in goods],
            "address": {key: answers.get(key, "") for key in ("name", "line1", "line2", "town", "postcode", "country")},
            "delivery_name": delivery["name"],
            "card": visit.data["card"]["last4"],
            "summary": summary(totals),
            "code": kept.code.code if kept.code else "",
            "unseen": visit.data.pop("unseen", False),
        },
    )
    if visit.flaws.on("delivery-promise-drift"):
        order.delivery_from, order.delivery_to = (_later(day) for day in (delivery["first"], delivery["last"]))
    order.payment, order.parcel = _capture(visit, authorisation, order.number), _parcel(visit, order.number)
    visit.db.add(order)
    parcels.begin(visit, order)
    reserving.carelessly(visit, kept)
    _finish(visit, order)
    order_letters.after_ordering(visit, order)
    return order


def _finish(visit: Visit, order: OrderRow) -> None:
    if visit.data["answers"].get("newsletter"):
        newsletter.subscribe(visit, order.email)
    if not visit.flaws.on("double-activation-hazard"):
        forget(visit)
    visit.data["untold"] = order.number  # until its confirmation was shown: an answer may get lost
    visit.data["orders"] = [*visit.data.get("orders", []), order.number]


def forget(visit: Visit) -> None:
    """Empty the basket, and forget what only this order needed."""
    baskets.clear(visit)
    for name in ("card", "attempt", "delivery", "left_out", "unsure"):
        visit.data.pop(name, None)


def _bought_by_another(visit: Visit) -> None:
    """The trouble sold-out: another customer buys the last of the first line; it is put back when that is over."""
    trouble, lines = visit.shop.troubles.standing("stock", "sold-out"), baskets.lines(visit)
    if trouble is None or trouble.times or not lines:
        return
    shop, sku, left = visit.shop, lines[0].sku, lines[0].left
    visit.db.execute(update(StockRow).where(StockRow.sku == sku).values(left=0))

    def put_back() -> None:
        with shop.database.session() as db:
            db.execute(update(StockRow).where(StockRow.sku == sku).values(left=left))

    trouble.undo.append(put_back)
    shop.troubles.felt(trouble, f"the last {lines[0].name} went to somebody else")
    visit.db.expire_all()


def summary(totals: Totals) -> dict[str, Any]:
    """A money summary as stored with an order."""
    return {
        "subtotal": totals.subtotal,
        "discount": totals.discount,
        "discount_label": totals.discount_label,
        "delivery": totals.delivery,
        "fees": [list(fee) for fee in totals.fees],
        "total": totals.total,
    }


def _capture(visit: Visit, authorisation: str, number: str) -> str:
    if visit.flaws.near("failure-hidden") or visit.flaws.near("recover-order-limbo"):
        return "pending"
    part = baskets.totals(visit, "review").total // 2 if visit.flaws.near("charge-differs") else 0
    try:
        if part:
            visit.shop.payment.capture(authorisation, number, part)
        visit.shop.payment.capture(authorisation, number)
    except ServiceDownError:
        return "authorised"
    return "captured"


def _later(day: str) -> str:
    """Three working days later, "" stays unknown."""
    return working_days_after(date.fromisoformat(day), 3).isoformat() if day else ""


def _parcel(visit: Visit, number: str) -> str:
    try:
        return visit.shop.carrier.parcel(number)
    except ServiceDownError:
        return ""


def _number(visit: Visit) -> str:
    prefix = "ERR500-" if visit.flaws.near("error-technical") else "CS-"
    while True:
        number = f"{prefix}{secrets.randbelow(80000) + 20000}"
        if visit.db.get(OrderRow, number) is None:
            return number
