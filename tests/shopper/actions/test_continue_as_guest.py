from __future__ import annotations

import pytest

from journeys.shopper.actions import ContinueAsGuest
from journeys.shopper.errors import ShopBlocks
from tests.shopper.checkout import checkout, wall
from tests.shopper.fake import shopper_on


def test_past_the_wall() -> None:
    page = wall(guest=True)
    shopper, _ = shopper_on(page)
    assert shopper.view.stage == "login"
    shopper.does(ContinueAsGuest())
    assert page.log == [("press", "Continue as guest")]
    assert page.now == "address"


def test_no_wall_no_press() -> None:
    page = checkout()
    shopper_on(page)[0].does(ContinueAsGuest())
    assert page.log == []


def test_a_wall_without_a_gate() -> None:
    with pytest.raises(ShopBlocks, match="nobody buy without an account"):
        shopper_on(wall(guest=False))[0].does(ContinueAsGuest())


def test_describe() -> None:
    assert ContinueAsGuest().describe() == "Go on as a guest"
