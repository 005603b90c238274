"""The books, for whoever checks that nobody paid twice: JSON, with the control token.

GET books?email= -> {orders: [{number, state, payment, total, currency, when, intent, confirmed}], charges: [{id, held,
taken, refunded, currency, when, order, intent}]}. Money in pence; `intent` is shared by an order and the payments that
were asked for it, `confirmed` counts confirmation mails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from starlette.requests import Request
from starlette.routing import Route

from cornershop.outside import ServiceDownError
from cornershop.pages.control import BOOKS, Answer, controlled
from cornershop.storage.tables import OrderRow

if TYPE_CHECKING:
    from cornershop.app import Shop

HELD = {"captured": "paid", "authorised": "reserved", "pending": "pending"}


def books(shop: Shop, request: Request, _body: dict[str, Any]) -> Answer:
    """Orders and payments of the customer with this `email`, oldest first."""
    email = request.query_params.get("email", "").strip().casefold()
    if not email:
        return 422, {"error": "email is missing"}
    shop.schedule.catch_up()
    with shop.database.session() as db:
        rows = [row for row in db.scalars(select(OrderRow).order_by(OrderRow.placed)) if row.email.casefold() == email]
    try:
        payments = shop.payment.books(email)
    except ServiceDownError as error:
        return 502, {"error": str(error)}
    by_charge = {row.charge: row.number for row in rows if row.charge}
    refunded = {made["id"] for made in payments if made["captured"] and made["refunded"] >= made["captured"]}
    return 200, {
        "orders": [_order(row, refunded, shop.posted[row.number, "confirmation"]) for row in rows],
        "charges": [_charge(made, by_charge.get(made["id"], "")) for made in payments],
    }


def _order(row: OrderRow, refunded: set[str], confirmed: int) -> dict[str, Any]:
    return {
        "number": row.number,
        "state": row.status,
        "payment": "refunded" if row.charge in refunded else HELD.get(row.payment, "paid" if row.charge else "unpaid"),
        "total": row.data["summary"]["total"],
        "currency": "GBP",
        "when": row.placed,
        "intent": row.attempt,
        "confirmed": confirmed,
    }


def _charge(made: dict[str, Any], order: str) -> dict[str, Any]:
    held = made["amount"] - made["captured"] if made["status"] == "authorised" else 0
    return {
        "id": made["id"],
        "held": held,
        "taken": made["captured"],
        "refunded": made["refunded"],
        "currency": made["currency"],
        "when": made["entries"][0][2] if made["entries"] else "",
        "order": order,
        "intent": made["intent"],
    }


ROUTES = [Route(BOOKS, controlled(books))]
