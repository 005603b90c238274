from __future__ import annotations

from cornershop.flaws.record import Flaws
from cornershop.people.orders import status
from cornershop.schedule import Work
from cornershop.server import Running


def said(shop: Running, number: str, *on: str) -> str:
    app = shop.app.state.shop
    with app.database.session() as db:
        return status(Work(app, db, app.now(), Flaws(frozenset(on)), {}), number)


def test_an_order_in_a_sentence(shop: Running) -> None:
    assert "was delivered on" in said(shop, "CS-10417")
    assert "Expected delivery:" in said(shop, "CS-10452")
    assert said(shop, "CS-99999") == ""


def test_an_order_told_wrongly(shop: Running) -> None:
    assert said(shop, "CS-10417", "channel-contradiction") == "Order CS-10417 is being packed."
    assert said(shop, "CS-10417", "status-lag") == "Order CS-10417 is in transit."
