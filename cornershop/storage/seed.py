"""Opening day: stock on the shelves, one account, and orders a customer can ask about."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from cornershop.catalogue.model import Catalogue
from cornershop.passwords import hashed
from cornershop.storage.tables import AccountRow, OrderRow, StockRow
from cornershop.trade.dates import working_days_after

ADDRESS = {
    "name": "Alex Morgan",
    "line1": "12 Mill Lane",
    "line2": "",
    "town": "York",
    "postcode": "YO1 7HB",
    "country": "GB",
    "phone": "01904 555 012",
}
STANDARD, EXPRESS = "Standard delivery", "Express delivery"
DAYS = {STANDARD: (3, 4, 5), EXPRESS: (1, 1, 1)}  # working days: first, real, last
PRICES = {STANDARD: 395, EXPRESS: 695}
ACCOUNT = ("alex.morgan@example.com", "Alex Morgan", "corner-shop-2026")
# number, days since it was placed, status, goods, how it was sent
ORDERS: tuple[tuple[str, int, str, tuple[tuple[str, int], ...], str], ...] = (
    ("CS-10417", 9, "delivered", (("harbour-mug", 2), ("breakfast-tea", 1)), STANDARD),
    ("CS-10452", 2, "in transit", (("lambswool-blanket-heather-throw", 1),), STANDARD),
    ("CS-10263", 64, "delivered", (("oak-board-small", 1),), STANDARD),
    ("CS-10431", 6, "delivered", (("harbour-mug", 1),), EXPRESS),
    ("CS-10488", 3, "in transit", (("harbour-mug", 1), ("breakfast-tea", 2)), STANDARD),
)
NEVER_ARRIVES = "CS-10488"
"""The carrier loses this one; a shop cannot help that, only what it does then."""


def seed(db: Session, catalogue: Catalogue, today: date) -> None:
    """Fill an empty database; orders are as old as they look on `today`."""
    for product in catalogue.products:
        db.add_all(StockRow(sku=variant.sku, left=variant.opening) for variant in product.variants)
    email, name, password = ACCOUNT
    db.add(AccountRow(email=email, name=name, password=_hashed(password)))
    for number, age, status, goods, sent in ORDERS:
        db.add(_order(catalogue, number, today - timedelta(days=age), status, goods, sent))


def sample_order(catalogue: Catalogue, number: str, placed: date, email: str) -> OrderRow:
    """A delivered order of one mug, of a customer of its own."""
    order = _order(catalogue, number, placed, "delivered", (("harbour-mug", 1),), STANDARD)
    order.email = email
    return order


@cache
def _hashed(password: str) -> str:
    """Stretched once for all shops of this process."""
    return hashed(password)


def _order(
    catalogue: Catalogue, number: str, placed: date, status: str, goods: tuple[tuple[str, int], ...], sent: str
) -> OrderRow:
    lines = [_line(catalogue, sku, quantity) for sku, quantity in goods]
    subtotal = sum(line["price"] * line["quantity"] for line in lines)
    delivery = 0 if subtotal >= 5000 and sent == STANDARD else PRICES[sent]
    first, real, last = (working_days_after(placed, days) for days in DAYS[sent])
    return OrderRow(
        number=number,
        email=ACCOUNT[0],
        postcode=ADDRESS["postcode"],
        status=status,
        placed=placed.isoformat(),
        delivery_from=first.isoformat(),
        delivery_to=last.isoformat(),
        delivered=real.isoformat() if status == "delivered" else "",
        payment="captured",
        charge=f"auth_{number}",
        parcel=f"PF{int(number[3:]) * 7919 % 900000000 + 100000000}GB",
        data={
            "lines": lines,
            "address": ADDRESS,
            "delivery_name": sent,
            "summary": {
                "subtotal": subtotal,
                "discount": 0,
                "discount_label": "",
                "delivery": delivery,
                "fees": [],
                "total": subtotal + delivery,
            },
        },
    )


def _line(catalogue: Catalogue, sku: str, quantity: int) -> dict[str, Any]:
    found = catalogue.find(sku)
    if found is None:
        raise LookupError(f"the example orders name {sku}, which the catalogue does not have")
    product, variant = found
    return {
        "sku": sku,
        "slug": product.slug,
        "name": product.name,
        "variant": variant.label,
        "price": variant.price,
        "quantity": quantity,
    }
