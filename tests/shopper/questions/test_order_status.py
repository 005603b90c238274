from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import OrderStatus
from tests.shopper.knowing import knowing


def test_the_status_stated_last() -> None:
    packed, sent = Fact("order:A-1", "status", "packed"), Fact("order:A-1", "status", "sent")
    assert knowing(packed, sent).asks(OrderStatus()) == "sent"
    assert knowing(sent, packed).asks(OrderStatus()) == "packed"
    assert knowing().asks(OrderStatus()) == ""


def test_describe() -> None:
    assert OrderStatus().describe() == "the order's status"
