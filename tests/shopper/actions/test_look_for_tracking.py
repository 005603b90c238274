from __future__ import annotations

import pytest

from journeys.model.brief import Brief
from journeys.shopper.actions import LookForTracking
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- main:\n  - heading "Mugs" [level=1]\n- contentinfo:\n  - link "Track your order"'
FORM = '- main:\n  - heading "Track your order" [level=1]\n  - textbox "Order number"\n  - button "Track"'
STRANGER = Brief("test", "https://shop.example/")


def test_the_form_is_enough_without_an_order() -> None:
    page = FakePage({"home": Screen(HOME, moves={"Track your order": "form"}), "form": Screen(FORM)}, "home")
    shopper, _ = shopper_on(page, STRANGER)
    shopper.does(LookForTracking())
    assert page.now == "form"
    assert not page.values


def test_a_shop_without_tracking() -> None:
    shopper, _ = shopper_on(one('- main:\n  - heading "Mugs" [level=1]'), STRANGER)
    with pytest.raises(NotOffered, match="tracked"):
        shopper.does(LookForTracking())


def test_describe() -> None:
    assert LookForTracking().describe() == "Look where orders are tracked"
