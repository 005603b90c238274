"""A return on its way back, and the money that goes with it; jobs of the schedule."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from cornershop.flaws.record import Flaws
from cornershop.outside import ServiceDownError
from cornershop.parcels import NEXT_TRY, PATIENCE
from cornershop.post import order_letters
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import OrderRow, ReturnRow
from cornershop.trade.totals import STANDARD_DELIVERY
from cornershop.visit import Visit

LOOK, REFUND = "return.look", "return.refund"
EVERY = timedelta(hours=6)
AFTER_DAYS, NEAR_DAYS, LATE_DAYS = 3, 13, 21
PROMISED_DAYS = 14
FEE = 395


def begin(visit: Visit, row: ReturnRow) -> None:
    """Watch for the parcel of a new return."""
    now = visit.shop.now()
    visit.later(now + EVERY, LOOK, reference=row.reference, until=(now + PATIENCE).isoformat())


def due(
    order: OrderRow, chosen: list[dict[str, Any]], before: list[dict[str, Any]], flaws: Flaws, *, honest: bool = False
) -> int:
    """Pence that go back for these lines: the price that was paid, and standard delivery once everything is back.

    `honest` leaves the flaw refund-short out: what the customer is told.
    """
    sums = order.data["summary"]
    goods = sum(line["price"] * line["quantity"] for line in chosen)
    share = round(sums["discount"] * goods / sums["subtotal"]) if sums["subtotal"] else 0
    lines = [line for line in order.data["lines"] if line["slug"]]
    whole = len(chosen) + len(before) == len(lines)
    kept = (flaws.on("refund-short") and not honest) or not whole
    delivery = 0 if kept else min(sums["delivery"], STANDARD_DELIVERY)
    return int(goods - share + delivery - fee(flaws))


def fee(flaws: Flaws) -> int:
    """What a return costs, in pence."""
    return FEE if flaws.on("return-terms-late") or flaws.near("return-terms-late") else 0


def _look(work: Work) -> None:
    row = work.db.get(ReturnRow, work.data["reference"])
    if row is None or row.state != "registered":
        return
    try:
        row.label = row.label or work.shop.carrier.label(f"{row.order_number}-{row.reference}")
        events = work.shop.carrier.events(row.label)
    except ServiceDownError:
        events = []
    back = next((event for event in events if event["code"] == "returned"), None)
    if back:
        row.state, row.received = "received", back["when"][:10]
        days = LATE_DAYS if work.flaws.on("refund-late") else AFTER_DAYS
        days = NEAR_DAYS if work.flaws.near("refund-late") else days
        work.later(datetime.fromisoformat(back["when"]) + timedelta(days=days), REFUND, reference=row.reference)
    elif work.now.isoformat() < work.data["until"]:
        work.later(work.now + EVERY, LOOK, **work.data)


def _refund(work: Work) -> None:
    row = work.db.get(ReturnRow, work.data["reference"])
    order = work.db.get(OrderRow, row.order_number) if row else None
    if row is None or order is None:
        return
    try:
        work.shop.payment.refund(order.charge, row.amount, row.reference)
    except ServiceDownError:
        work.later(work.now + NEXT_TRY, REFUND, **work.data)
        return
    row.state, row.refunded = "refunded", work.now.date().isoformat()
    order_letters.refunded(work, order, row.amount, row.reference)


JOBS: dict[str, Handler] = {LOOK: _look, REFUND: _refund}
