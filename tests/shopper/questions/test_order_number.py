from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import OrderNumber
from tests.shopper.knowing import knowing


def test_the_number_stated_last() -> None:
    numbers = (Fact("order", "order_number", "A-1"), Fact("order", "order_number", "A-2"))
    assert knowing(*numbers).asks(OrderNumber()) == "A-2"


def test_none_or_unreadable() -> None:
    assert knowing().asks(OrderNumber()) == ""
    assert knowing(Fact("order", "order_number", None)).asks(OrderNumber()) == ""


def test_describe() -> None:
    assert OrderNumber().describe() == "the order number"
