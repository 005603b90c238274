from __future__ import annotations

import pytest

from journeys.shopper.actions import CheckOutAsGuest
from journeys.shopper.errors import ShopBlocks
from tests.shopper.checkout import checkout, wall
from tests.shopper.fake import FakePage, shopper_on


def test_up_to_the_last_page_and_no_further() -> None:
    page = checkout()
    shopper, _ = shopper_on(page)
    shopper.does(CheckOutAsGuest())
    assert page.now == "review"
    assert ("press", "Place order") not in page.log
    assert not shopper.memory.placed


def test_a_shop_that_lets_no_guest_in() -> None:
    page: FakePage = wall(guest=False)
    with pytest.raises(ShopBlocks, match="The shop lets nobody buy without an account"):
        shopper_on(page)[0].does(CheckOutAsGuest())


def test_describe() -> None:
    assert CheckOutAsGuest().describe() == "Check out as a guest"
