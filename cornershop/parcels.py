"""An order on its way: packed, handed to the carrier, followed until it has arrived; jobs of the schedule."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cornershop.flaws.record import Flaws
from cornershop.outside import ServiceDownError
from cornershop.post import order_letters
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import OrderRow
from cornershop.trade.dates import working_days_after
from cornershop.visit import Visit

if TYPE_CHECKING:
    from cornershop.app import Shop

PACK, DISPATCH, LOOK, SELL_OUT = "order.pack", "order.dispatch", "parcel.look", "order.sell-out"
PACKED_AFTER, DISPATCHED_AFTER, SOLD_OUT_AFTER = timedelta(hours=2), timedelta(hours=6), timedelta(hours=3)
LOOKS = (time(6), time(9), time(14), time(21))
"""When the shop asks the carrier what is new, in UTC."""

USUAL_DAYS = 5
PATIENCE = timedelta(days=60)
NEXT_TRY = timedelta(minutes=30)
STATUS = {
    "handed-over": "dispatched",
    "in-transit": "in transit",
    "delayed": "in transit",
    "out-for-delivery": "out for delivery",
    "delivered": "delivered",
    "lost": "lost",
}


def begin(visit: Visit, order: OrderRow) -> None:
    """Have a new order packed and sent."""
    now = visit.shop.now()
    if visit.flaws.on("stock-promise-broken"):
        visit.later(now + SOLD_OUT_AFTER, SELL_OUT, number=order.number)
        return
    visit.later(now + PACKED_AFTER, PACK, number=order.number)
    visit.later(now + DISPATCHED_AFTER, DISPATCH, number=order.number)


def follow(shop: Shop, db: Session) -> None:
    """Follow the parcels that are on their way when the shop opens."""
    for order in db.scalars(select(OrderRow).where(OrderRow.status == "in transit")):
        until = (shop.now() + PATIENCE).isoformat()
        data = {"number": order.number, "until": until}
        shop.later(db, next_look(shop.now()), LOOK, Flaws(frozenset(shop.settings.flaws)), data)


def fate(flaws: Flaws) -> str:
    """What the carrier does with a parcel, as the switches have it."""
    late = "delivery-promise-broken", "delay-not-announced"
    if any(flaws.on(one) for one in late) or flaws.near("delay-not-announced"):
        return "late"
    if flaws.near("delivery-promise-broken"):
        return "evening"
    return "silent" if flaws.on("tracking-dead") else ""


def next_look(now: datetime) -> datetime:
    """The next time of LOOKS after `now`."""
    days = (now.date(), now.date() + timedelta(days=1))
    times = [datetime.combine(day, at, now.tzinfo) for day in days for at in LOOKS]
    return min(when for when in times if when > now)


def _pack(work: Work) -> None:
    if (order := _order(work)) and order.status == "received":
        order.status = "packed"


def _dispatch(work: Work) -> None:
    order = _order(work)
    if order is None or order.status not in ("received", "packed"):
        return
    if work.flaws.near("tracking-dead"):
        order.data = order.data | {"waits": "The label is made; the carrier collects on the next working day."}
    shop, again = work.shop, work.now + NEXT_TRY
    try:
        order.parcel = order.parcel or shop.carrier.parcel(order.number)
        if order.payment == "authorised":
            shop.payment.capture(order.charge, order.number)
            order.payment = "captured"
        if not work.flaws.near("tracking-dead"):
            last = order.delivery_to or working_days_after(work.now.date(), USUAL_DAYS).isoformat()
            shop.carrier.hand_over(order.parcel, order.delivery_from, last, fate(work.flaws))
    except ServiceDownError:
        work.later(again, DISPATCH, number=order.number)
        return
    order.status = "packed" if work.flaws.near("tracking-dead") else "dispatched"
    order.data = order.data | {"dispatched": work.now.isoformat()}
    if order.status == "dispatched":
        order_letters.dispatched(work, order)
    work.later(next_look(work.now), LOOK, number=order.number, until=(work.now + PATIENCE).isoformat())


def _look(work: Work) -> None:
    order = _order(work)
    if order is None or order.status in ("delivered", "lost", "cancelled"):
        return
    try:
        events = work.shop.carrier.events(order.parcel)
    except ServiceDownError:
        events = []
    known = len(order.data.get("events", []))
    for event in events[known:]:
        _learn(work, order, event)
    if events:
        order.data = order.data | {"events": events}
    if order.status not in ("delivered", "lost") and work.now.isoformat() < work.data["until"]:
        work.later(next_look(work.now), LOOK, **work.data)


def _learn(work: Work, order: OrderRow, event: dict[str, Any]) -> None:
    """What one event of the carrier means for the order."""
    order.status = STATUS.get(event["code"], order.status)
    if event["code"] == "delivered":
        order.delivered = event["when"][:10]
    if event["code"] == "delayed":
        order.data = order.data | {"delayed_to": event["expected"]}
        order.delivery_from = order.delivery_to = event["expected"]
        if not work.flaws.on("delay-not-announced"):
            order_letters.delayed(work, order, "The carrier is behind at its depot.")


def _sell_out(work: Work) -> None:
    """The flaw stock-promise-broken: paid, and cancelled for want of goods."""
    if order := _order(work):
        order.status = "cancelled"
        order.data = order.data | {"why": "Sorry, we have sold out. We have given your money back."}
        total = order.data["summary"]["total"]
        work.shop.payment.refund(order.charge, total, f"cancel-{order.number}")
        order_letters.refunded(work, order, total)


def _order(work: Work) -> OrderRow | None:
    return work.db.get(OrderRow, work.data["number"])


JOBS: dict[str, Handler] = {PACK: _pack, DISPATCH: _dispatch, LOOK: _look, SELL_OUT: _sell_out}
