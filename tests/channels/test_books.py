from __future__ import annotations

import pytest

from journeys.channels.books import EndpointBooks
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from journeys.model.fault import BookCharge, BookOrder
from tests.channels.answering import answering

ORDER = {"number": "A-1", "state": "received", "payment": "paid", "total": 900, "currency": "EUR", "when": "2026-03-02"}
CHARGE = {"id": "c", "held": 0, "taken": 900, "refunded": 0, "currency": "EUR", "when": "2026-03-02", "order": "A-1"}


def test_orders_and_charges_of_one_customer() -> None:
    with answering(lambda *_: (200, {"orders": [ORDER], "charges": [CHARGE]})) as door:
        books = EndpointBooks(Endpoint(door.url, "t"), "sam@example.com", ours=True)
        orders, charges = books.read()
    assert orders == (BookOrder("A-1", "received", "paid", 900, "EUR", "2026-03-02"),)
    assert charges == (BookCharge("c", 0, 900, 0, "EUR", "2026-03-02", "A-1"),)
    assert books.ours
    assert door.asked[0][1] == "/door?email=sam%40example.com"


@pytest.mark.parametrize("told", [{}, {"orders": [{**ORDER, "payment": "maybe"}], "charges": []}, {"orders": "none"}])
def test_what_are_no_books_is_said(told: dict[str, object]) -> None:
    with answering(lambda *_: (200, told)) as door, pytest.raises(ChannelDown, match="books"):
        EndpointBooks(Endpoint(door.url), "sam@example.com").read()
