from __future__ import annotations

import pytest

from journeys.model.event import Attempt
from journeys.shopper.actions import PlaceOrder
from journeys.shopper.errors import ShopBlocks
from tests.shopper.checkout import REVIEW, checkout
from tests.shopper.fake import Screen, shopper_on


def test_from_the_basket_to_the_confirmation() -> None:
    page = checkout()
    shopper, notebook = shopper_on(page)
    shopper.does(PlaceOrder())
    assert page.now == "done"
    assert shopper.memory.placed
    assert [(a.goal, a.result) for a in notebook.all(Attempt)][-1] == ("order-place", "done")


def test_a_button_that_does_nothing() -> None:
    page = checkout(at="review")
    page.screens["review"] = Screen(REVIEW)
    shopper, _ = shopper_on(page)
    with pytest.raises(ShopBlocks, match="Expected that the order is confirmed"):
        shopper.does(PlaceOrder())
    assert not shopper.memory.placed


def test_describe() -> None:
    assert PlaceOrder().describe() == "Place the order"
