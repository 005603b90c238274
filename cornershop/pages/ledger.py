"""The whole shop's books, for whoever sent a crowd: JSON, with the control token.

GET ledger -> {numbers: {name: n}, invariants: {id: {counted, offending, reason?}}}. `counted` is how many things were
looked at, null where they could not be; `offending` are ids of orders or payments.
POST ledger {stock: {product: pieces}, orders: n, readers: n} -> {orders: [{number, email, postcode}], leaving: [path]}:
pieces put on the shelf, delivered orders made, readers of the letter with their ways out. Each part is optional.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.routing import Route

from cornershop import reckoning
from cornershop.outside import ServiceDownError
from cornershop.pages.control import LEDGER, Answer, controlled
from cornershop.storage.seed import sample_order
from cornershop.storage.tables import OrderRow, StockRow, SubscriberRow

if TYPE_CHECKING:
    from cornershop.app import Shop

MOST = 2000
DELIVERED_DAYS = 9
FIRST = 1_000_000
CARD = "4242424242424242"
READER = "reader-{}@example.com"


def ledger(shop: Shop, request: Request, body: dict[str, Any]) -> Answer:
    """What the books say; a POST prepares the shop for a crowd."""
    if request.method == "POST":
        return _prepare(shop, body)
    shop.schedule.catch_up()
    with shop.database.session() as db:
        orders = list(db.scalars(select(OrderRow).order_by(text("rowid"))).all())
    try:
        payments = shop.payment.books("")
    except ServiceDownError as error:
        return 502, {"error": str(error)}
    mails = {number: n for (number, letter), n in shop.posted.items() if letter == "confirmation"}
    return 200, {
        "numbers": reckoning.numbers(orders, payments) | {"confirmation mails": sum(mails.values())},
        "invariants": reckoning.reckon(orders, payments, shop.opening, mails if shop.settings.smtp else None),
    }


def _prepare(shop: Shop, body: dict[str, Any]) -> Answer:
    stock, orders, readers = body.get("stock", {}), body.get("orders", 0), body.get("readers", 0)
    counts = [*stock.values(), orders, readers] if isinstance(stock, dict) else [-1]
    if any(isinstance(n, bool) or not isinstance(n, int) or not 0 <= n <= MOST for n in counts):
        return 422, {"error": f"stock is {{product: pieces}}; pieces, orders and readers are numbers from 0 to {MOST}"}
    by_name = {product.name: product for product in shop.catalogue.products}
    if unknown := [name for name in stock if name not in by_name]:
        return 422, {"error": f"there is no product {unknown[0]!r}"}
    try:
        return _prepared(shop, stock, orders, readers)
    except ServiceDownError as error:
        return 502, {"error": str(error)}


def _prepared(shop: Shop, stock: dict[str, int], orders: int, readers: int) -> Answer:
    by_name = {product.name: product for product in shop.catalogue.products}
    with shop.database.session() as db:
        for name, pieces in stock.items():
            for variant in by_name[name].variants:
                _shelve(shop, db, variant.sku, pieces)
        made = _orders(shop, db, orders)
        leaving = [_reader(shop, db, number) for number in range(readers)]
    return 201, {"orders": made, "leaving": leaving}


def _shelve(shop: Shop, db: Session, sku: str, pieces: int) -> None:
    """That many pieces are there now, whatever was sold before."""
    row = db.get(StockRow, sku)
    assert row
    shop.opening[sku] = shop.opening.get(sku, 0) - row.left + pieces
    row.left = pieces


def _orders(shop: Shop, db: Session, how_many: int) -> list[dict[str, str]]:
    """Delivered orders, each of a customer of its own and paid at the payment company."""
    placed = (shop.now() - timedelta(days=DELIVERED_DAYS)).date()
    card = str(shop.payment.token(CARD, f"12/{placed.year + 3}", "123")["token"]) if how_many else ""
    rows = [
        sample_order(shop.catalogue, f"CS-{FIRST + n}", placed, f"holiday-{n}@example.com") for n in range(how_many)
    ]
    for row in rows:
        total = row.data["summary"]["total"]
        row.charge = shop.payment.authorise(card, total, row.number, f"made-{row.number}", row.email)
        shop.payment.capture(row.charge, row.number)
    for row in rows:
        db.merge(row)
    return [{"number": row.number, "email": row.email, "postcode": row.postcode} for row in rows]


def _reader(shop: Shop, db: Session, number: int) -> str:
    row = SubscriberRow(email=READER.format(number), token=secrets.token_urlsafe(12), since=shop.now().isoformat())
    db.merge(row)
    return f"/newsletter/leave/{row.token}"


ROUTES = [Route(LEDGER, controlled(ledger), methods=["GET", "POST"])]
"""The one address."""
