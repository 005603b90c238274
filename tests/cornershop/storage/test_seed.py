from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from cornershop.catalogue.model import load
from cornershop.passwords import fits
from cornershop.storage.database import Database
from cornershop.storage.seed import ACCOUNT, ORDERS, seed
from cornershop.storage.tables import AccountRow, OrderRow, StockRow


@pytest.fixture
def db() -> Iterator[Session]:
    database = Database(":memory:")
    with database.session() as session:
        seed(session, load(), date(2026, 3, 2))
        session.flush()
        yield session
    database.close()


def test_every_variant_is_on_the_shelf(db: Session) -> None:
    shelf = {row.sku: row.left for row in db.scalars(select(StockRow)).all()}
    assert shelf == {variant.sku: variant.opening for product in load().products for variant in product.variants}


def test_the_account_opens_with_its_password(db: Session) -> None:
    account = db.get(AccountRow, ACCOUNT[0])
    assert account is not None
    assert fits(ACCOUNT[2], account.password)


@pytest.mark.parametrize("number", [order[0] for order in ORDERS])
def test_orders_add_up_and_come_after_they_were_placed(db: Session, number: str) -> None:
    order = db.get(OrderRow, number)
    assert order is not None
    goods = sum(line["price"] * line["quantity"] for line in order.data["lines"])
    summary = order.data["summary"]
    assert summary["total"] == goods + summary["delivery"]
    assert order.placed < order.delivery_from <= order.delivery_to
    assert bool(order.delivered) is (order.status == "delivered")


def test_one_order_can_be_returned_and_one_is_too_old(db: Session) -> None:
    days = []
    for number in ("CS-10417", "CS-10263"):
        order = db.get(OrderRow, number)
        assert order is not None
        days.append((date(2026, 3, 2) - date.fromisoformat(order.delivered)).days <= 30)
    assert days == [True, False]
