from __future__ import annotations

from types import SimpleNamespace

import pytest

from journeys.errors import HarnessError
from journeys.model.brief import Brief
from journeys.model.event import Audited
from journeys.shopper.actions import ComeToShop
from journeys.shopper.actions.come_to_shop import sells
from journeys.shopper.errors import NotOffered, ShopBlocks
from tests.shopper.fake import one, shopper_on

SHOP = '- banner:\n  - link "Basket"\n- main:\n  - heading "Mugs" [level=1]\n  - link "Blue mug"\n  - text: £5.00'
BLOG = '- main:\n  - heading "On moss" [level=1]\n  - paragraph: Moss is green.'
WALL = '- main:\n  - heading "Members" [level=1]\n  - textbox "E-mail"\n  - textbox "Password"\n  - button "Sign in"'
CAPTCHA = '- main:\n  - heading "Verify you are human" [level=1]'
STRANGER = Brief("test", "https://shop.example/")


def come(snapshot: str, status: int = 200) -> None:
    probe = SimpleNamespace(status_of=lambda _url: (status, ""), audit=lambda: Audited("", -1, "4.12"))
    shopper, _ = shopper_on(one(snapshot), STRANGER, instruments=probe)
    shopper.does(ComeToShop())


def test_an_open_shop() -> None:
    come(SHOP)
    shopper, _ = shopper_on(one(SHOP))
    assert sells(shopper.look())


@pytest.mark.parametrize(
    ("snapshot", "status", "error", "said"),
    [
        (BLOG, 500, ShopBlocks, "answers 500"),
        (SHOP, 503, ShopBlocks, "answers 503"),
        (CAPTCHA, 503, HarnessError, "turns robots away"),
        (BLOG, 403, HarnessError, "turns robots away: it answers 403"),
        (CAPTCHA, 200, HarnessError, "verify you are human"),
        (BLOG, 404, HarnessError, "answers 404"),
        (BLOG, 200, HarnessError, "does not look like a shop"),
        (WALL, 200, NotOffered, "without a login"),
    ],
)
def test_doors_that_are_closed(snapshot: str, status: int, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        come(snapshot, status)


def test_a_closed_door_is_found_once() -> None:
    shopper, _ = shopper_on(one(SHOP))
    shopper.memory.door = ShopBlocks("Closed.")
    with pytest.raises(ShopBlocks, match="Closed"):
        shopper.does(ComeToShop())


def test_describe() -> None:
    assert ComeToShop().describe() == "Come to a shop I do not know"
