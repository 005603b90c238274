from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import PriceOf
from tests.shopper.knowing import knowing


def price(name: str, minor: int | None, stage: str) -> Fact:
    return Fact(f"item:{name}", "unit_price", minor, "GBP", stage=stage)


def asked(stage: str, *facts: Fact) -> int | None:
    shopper = knowing(*facts)
    shopper.memory.product = "Oak  Chair"
    return shopper.asks(PriceOf(stage))


def test_the_price_of_the_product_at_one_stage() -> None:
    facts = price("oak chair", 8900, "product"), price("oak chair", 9900, "basket"), price("mug", 100, "basket")
    assert asked("product", *facts) == 8900
    assert asked("basket", *facts) == 9900
    assert asked("review", *facts) is None


def test_on_the_product_page_the_only_price_is_its_price() -> None:
    assert asked("product", price("oak chair, natural", 8900, "product")) == 8900
    assert asked("product", price("chair", 8900, "product")) == 8900
    assert asked("basket", price("chair", 8900, "basket")) is None


def test_an_unreadable_price_is_not_stated() -> None:
    assert asked("product", price("oak chair", None, "product")) is None


def test_describe() -> None:
    assert PriceOf("basket").describe() == "the price at the basket"
