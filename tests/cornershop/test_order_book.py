import re

import pytest

from cornershop.order_book import summary
from cornershop.server import Running
from cornershop.storage.tables import OrderRow, StockRow
from cornershop.trade.totals import Line, total_up
from tests.cornershop.visitor import Visitor


@pytest.mark.parametrize("number", ["CS-10417", "10417", "#10417", " cs-10417 ", "CS-104 17"])
def test_an_order_is_found_however_its_number_is_written(visitor: Visitor, number: str) -> None:
    page = visitor.send("/orders/track", {"number": number, "email": "alex.morgan@example.com"})
    assert page.url.path == "/orders/CS-10417"


def left(shop: Running, sku: str) -> int:
    with shop.app.state.shop.database.session() as db:
        return int(db.get(StockRow, sku).left)


def test_an_order_takes_its_goods_off_the_shelf_and_its_money(visitor: Visitor, shop: Running) -> None:
    before = left(shop, "harbour-mug")
    visitor.add(quantity=2)
    visitor.to_review()
    number = re.search(r"CS-\d{5}", visitor.place().url.path)
    assert number
    assert left(shop, "harbour-mug") == before - 2
    with shop.app.state.shop.database.session() as db:
        order = db.get(OrderRow, number[0])
    assert (order.payment, order.status, order.data["card"]) == ("captured", "received", "4242")
    assert order.data["summary"]["total"] == 2 * 1400 + 395


def test_a_summary_adds_up() -> None:
    goods = (Line("mug", "mug", "Mug", "", 1400, 2),)
    kept = summary(total_up(goods, None, delivery=("Standard", 395), fees=(("Gift wrap", 200),)))
    assert kept["total"] == kept["subtotal"] + kept["delivery"] + 200 == 3395
