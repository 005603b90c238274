from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import StockState
from tests.shopper.knowing import knowing


def test_words_and_numbers_of_stock() -> None:
    assert knowing(Fact("item:mug", "stock", "in stock")).asks(StockState()) == "in stock"
    assert knowing(Fact("item:mug", "stock", 0, "pieces")).asks(StockState()) == "0"
    assert knowing(Fact("item:mug", "stock", None)).asks(StockState()) == ""
    assert knowing().asks(StockState()) == ""


def test_describe() -> None:
    assert StockState().describe() == "the stock"
