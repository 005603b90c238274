from __future__ import annotations

import httpx

from cornershop.server import running
from tests.cornershop.visitor import Visitor

TOKEN = "token-of-the-harness"


def test_an_order_and_its_money_are_told_together() -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with running(token=TOKEN) as shop, httpx.Client(base_url=shop.url, follow_redirects=True) as client:
        visitor = Visitor(client)
        visitor.add()
        visitor.to_review(email="Kim@Example.com")
        visitor.place()
        told = client.get("/__sandbox__/books", params={"email": "kim@example.com"}, headers=headers).json()
        assert client.get("/__sandbox__/books", headers=headers).status_code == 422
    (order,), (charge,) = told["orders"], told["charges"]
    assert (charge["order"], charge["taken"], charge["held"]) == (order["number"], order["total"], 0)
    assert charge["intent"] == order["intent"] != ""
    assert (order["payment"], order["state"]) == ("paid", "received")
