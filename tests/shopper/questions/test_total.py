from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import Total
from tests.shopper.knowing import knowing


def test_the_total_beats_a_later_subtotal() -> None:
    total, subtotal = Fact("basket", "total", 9390, "GBP"), Fact("basket", "subtotal", 8900, "GBP")
    assert knowing(total, subtotal).asks(Total()) == 9390
    assert knowing(subtotal).asks(Total()) == 8900


def test_unreadable_or_never_stated() -> None:
    assert knowing(Fact("basket", "total", None, "GBP")).asks(Total()) is None
    assert knowing().asks(Total()) is None


def test_describe() -> None:
    assert Total().describe() == "the total"
