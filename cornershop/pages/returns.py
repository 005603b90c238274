"""Returns: free within 30 days of delivery, refunded within 14 days."""

from __future__ import annotations

import zlib
from datetime import date
from typing import Any

from sqlalchemy import select
from starlette.responses import Response
from starlette.routing import Route

from cornershop import refunds
from cornershop.outside import ServiceDownError
from cornershop.pages.orders import identify, opened
from cornershop.storage.tables import OrderRow, ReturnRow
from cornershop.visit import Visit, endpoint

WINDOW_DAYS = 30
REASONS = ("It does not fit", "It is damaged or faulty", "It is not what I expected", "I ordered the wrong thing",
           "It arrived too late", "I would rather not say")  # fmt: skip

BY_POST = "Returns cannot be registered here at the moment. Please write us a letter, and we will send you a form."


def start(visit: Visit) -> Response:
    """What our returns are, and the form that begins one."""
    if visit.request.method == "GET":
        return visit.page("returns/start.html", errors={}, values={"number": "", "email": ""})
    order, errors = identify(visit)
    if order is None:
        return visit.page("returns/start.html", 422, errors=errors, values=dict(visit.form))
    return visit.go(f"/returns/{order.number}")


def refusal(order: OrderRow, today: date) -> str:
    """Why an order cannot be returned now, "" when it can."""
    if not order.delivered:
        return "This order has not arrived yet. You can return it as soon as it is with you, or refuse the parcel."
    days = (today - date.fromisoformat(order.delivered)).days
    if days <= WINDOW_DAYS:
        return ""
    return f"This order arrived {days} days ago, and returns are open for {WINDOW_DAYS} days. If it is faulty, ask us."


def choose(visit: Visit) -> Response:
    """Which goods come back, and why."""
    order = opened(visit, visit.path("number"))
    if order is None:
        return visit.page("missing.html", 404)
    barred = BY_POST if visit.flaws.on("return-path-blocked") else refusal(order, visit.shop.now().date())
    goods = [line for line in order.data["lines"] if line["slug"]]
    before = {item["sku"] for row in _rows(visit, order.number) for item in row.items}
    goods = [line for line in goods if line["sku"] not in before]
    errors: dict[str, str] = {}
    if visit.request.method == "POST" and not barred:
        chosen = [line for line in goods if line["sku"] in visit.many("item")]
        if not chosen:
            errors["item-1"] = "Choose at least one thing to return."
        if visit.form.get("reason") not in REASONS:
            errors["reason"] = "Choose a reason from the list."
        if not errors:
            return _register(visit, order, chosen, [item for row in _rows(visit, order.number) for item in row.items])
    values = {"items": visit.many("item"), "reason": visit.form.get("reason", "")}
    return visit.page(
        "returns/choose.html", 422 if errors else 200,
        order=order, goods=goods, barred=barred, errors=errors, values=values, reasons=REASONS,
    )  # fmt: skip


def _register(visit: Visit, order: OrderRow, chosen: list[dict[str, Any]], before: list[dict[str, Any]]) -> Response:
    reference = f"RT-{zlib.crc32((order.number + str(chosen)).encode()) % 90000 + 10000}"
    try:
        label = visit.shop.carrier.label(f"{order.number}-{reference}")
    except ServiceDownError:
        label = ""
    items = [
        {
            "sku": line["sku"],
            "name": line["name"],
            "quantity": line["quantity"],
            "refund": line["price"] * line["quantity"],
        }
        for line in chosen
    ]
    row = ReturnRow(
        reference=reference,
        order_number=order.number,
        reason=visit.form["reason"],
        label=label,
        items=items,
        amount=refunds.due(order, chosen, before, visit.flaws),
        promised=refunds.due(order, chosen, before, visit.flaws, honest=True),
    )
    visit.db.merge(row)
    refunds.begin(visit, row)
    return visit.go(f"/returns/done/{reference}")


def done(visit: Visit) -> Response:
    """The return's reference and label."""
    row = visit.db.get(ReturnRow, visit.path("reference"))
    if row is None or opened(visit, row.order_number) is None:
        return visit.page("missing.html", 404)
    url = visit.shop.settings.carrier_url
    return visit.page("returns/done.html", row=row, fee=refunds.fee(visit.flaws), carrier=f"{url}/track/{row.label}")


def _rows(visit: Visit, number: str) -> list[ReturnRow]:
    return list(visit.db.scalars(select(ReturnRow).where(ReturnRow.order_number == number)).all())


ROUTES = [
    Route("/returns", endpoint(start), methods=["GET", "POST"]),
    Route("/returns/done/{reference}", endpoint(done)),
    Route("/returns/{number}", endpoint(choose), methods=["GET", "POST"]),
]
