from __future__ import annotations

import pytest

from journeys.shopper.actions import ChangeQuantity
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on
from tests.shopper.pages import BASKET


def test_the_number_is_typed_and_sent() -> None:
    changed = BASKET.replace("£89.00", "£267.00")
    page = FakePage({"a": Screen(BASKET, moves={"Enter": "b"}), "b": Screen(changed)}, "a")
    shopper_on(page)[0].does(ChangeQuantity(3))
    assert page.log == [("fill", "Quantity=3"), ("key", "Enter")]


def test_no_quantity_to_change() -> None:
    with pytest.raises(NotOffered, match="quantity"):
        shopper_on(one('- main:\n  - heading "Your basket" [level=1]\n'))[0].does(ChangeQuantity(3))


def test_describe() -> None:
    assert ChangeQuantity(3).describe() == "Change the quantity to 3"
