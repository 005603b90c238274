"""A whole shopper on the wire buys at a shop nobody configured."""

from __future__ import annotations

from journeys.model.brief import Brief
from journeys.run.wire import FactBook, wire_shopper
from journeys.shopper.actions import FillBasket, PlaceOrder
from journeys.shopper.questions import OrderNumber
from tests.shopper.shops.plain import PlainShop
from tests.shopper.shops.serving import served


def test_an_order_is_placed_and_its_facts_are_kept() -> None:
    shop, book = PlainShop(), FactBook()
    with served(shop.handle) as url:
        shopper = wire_shopper(Brief("test", url, products={"usual product": "Oak chair"}), notebook=book)
        shopper.does(FillBasket("usual product"))
        shopper.does(PlaceOrder())
        shopper.page.close()  # type: ignore[attr-defined] # a page on the wire can be closed
    assert (shop.orders, shopper.asks(OrderNumber())) == (1, "TC-7001")
    assert "news" not in shop.data
    assert ("order-place", "done") in [(tried.goal, tried.result) for tried in book.attempts]
    prices = {fact.value for fact in book.facts if fact.attribute == "unit_price" and "chair" in fact.entity}
    assert prices == {8900}
    assert book.counts["Look"] > 4


def test_two_shoppers_are_two_people() -> None:
    brief = Brief("test", "http://127.0.0.1:9")
    one, two = wire_shopper(brief, run="1"), wire_shopper(brief, run="2")
    assert one.persona.email != two.persona.email
