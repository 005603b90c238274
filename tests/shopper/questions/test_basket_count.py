from __future__ import annotations

from journeys.shopper.questions import BasketCount
from tests.shopper.fake import one, shopper_on


def test_the_badge_says_how_many() -> None:
    shopper, _ = shopper_on(one('- banner:\n  - link "Basket (3)"\n'))
    assert shopper.asks(BasketCount()) == 3


def test_a_page_that_does_not_say_is_not_an_empty_basket() -> None:
    shopper, _ = shopper_on(one('- banner:\n  - link "Basket"\n'))
    assert shopper.asks(BasketCount()) is None


def test_describe() -> None:
    assert BasketCount().describe() == "the pieces in the basket"
