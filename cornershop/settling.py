"""Payments whose outcome nobody knows: the answer never came. Never twice, never left open, the customer told."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import select

from cornershop.outside import ServiceDownError
from cornershop.post import unfinished
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import OrderRow, VisitRow
from cornershop.visit import Visit

SETTLE = "payment.settle"
AFTER, AGAIN = timedelta(minutes=10), timedelta(minutes=30)
LATE, LONGEST = timedelta(hours=20), timedelta(days=7)
UNSURE = (
    "Sorry, our payment service did not answer, so we do not know yet whether your bank has set the money aside. Your "
    "basket and your answers are safe. You can try again now: you will not pay twice. Or call us on 01904 555 0100. If "
    "no order comes of it, we let go of the money and write to you within 15 minutes."
)


def authorise(visit: Visit, total: int, key: str) -> str:
    """The authorisation for this attempt, "" when the bank declined. Raises ServiceDownError.

    After an answer that never came, what was asked for before is looked up first: it may have been done.
    """
    attempt, email = visit.data["attempt"], visit.data["answers"]["email"]
    if visit.data.get("unsure") == attempt:
        for made in visit.shop.payment.asked_for(attempt):
            if made["status"] == "authorised" and made["amount"] == total:
                return str(made["id"])
    return visit.shop.payment.authorise(visit.data["card"]["token"], total, attempt, key, email)


def unsure(visit: Visit) -> None:
    """Remember that an answer never came, and look after it later."""
    attempt, now = visit.data["attempt"], visit.shop.now()
    if visit.data.get("unsure") == attempt:
        return
    visit.data["unsure"] = attempt
    until = (now + LONGEST).isoformat()
    email = visit.data["answers"]["email"]
    after = LATE if visit.flaws.near("recover-no-follow-up") else AFTER
    visit.later(now + after, SETTLE, attempt=attempt, visit=visit.id, email=email, until=until, told="")


def _settle(work: Work) -> None:
    """Let go of money no order needs; tell a customer whose order did not come about, once."""
    attempt = work.data["attempt"]
    order = work.db.scalar(select(OrderRow).where(OrderRow.attempt == attempt))
    try:
        released = _let_go(work, attempt, order.charge if order else "")
    except ServiceDownError:
        released = None
    told = work.data["told"]
    if order is None and not told and not work.flaws.on("recover-no-follow-up"):
        unfinished.send_unfinished(work, work.data["email"], work.data["visit"], released)
        told = "yes"
    if order is None and released is not None:
        _forget(work)
    if released is None and datetime.fromisoformat(work.data["until"]) > work.now:
        work.later(work.now + AGAIN, SETTLE, **work.data | {"told": told})


def _let_go(work: Work, attempt: str, kept: str) -> int:
    """Release what is held for an attempt besides the payment that is `kept`; the sum, in pence."""
    held = [one for one in work.shop.payment.asked_for(attempt) if one["status"] == "authorised" and one["id"] != kept]
    for one in held:
        work.shop.payment.release(one["id"])
    return sum(int(one["amount"]) for one in held)


def _forget(work: Work) -> None:
    """The attempt is over: whoever comes back begins another, and pays once."""
    row = work.db.get(VisitRow, work.data["visit"])
    if row is not None and row.data.get("attempt") == work.data["attempt"]:
        rest = {key: value for key, value in row.data.items() if key != "unsure"}
        row.data = rest | {"attempt": secrets.token_urlsafe(12)}


JOBS: dict[str, Handler] = {SETTLE: _settle}
