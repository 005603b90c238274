from __future__ import annotations

import pytest

from journeys.errors import StoreUnreachable
from journeys.shopper.actions import OpenShop
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- main:\n  - heading "Welcome" [level=1]\n'
BANNER = HOME + '- dialog "Cookies":\n  - text: We use cookies\n  - button "Reject all"\n  - button "Accept all"\n'


def test_the_address_is_opened_and_consent_declined() -> None:
    page = FakePage({"new": Screen(BANNER, moves={"Reject all": "home"}), "home": Screen(HOME)}, "new")
    shopper, _ = shopper_on(page)
    shopper.does(OpenShop())
    assert page.log == [("open", "https://shop.example/"), ("press", "Reject all")]


def test_an_empty_page_is_a_shop_that_does_not_answer() -> None:
    shopper, _ = shopper_on(one(""))
    with pytest.raises(StoreUnreachable, match="front page is empty"):
        shopper.does(OpenShop())


def test_describe() -> None:
    assert OpenShop().describe() == "Open the shop"
