from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenHelp
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- main:\n  - heading "Welcome" [level=1]\n- contentinfo:\n  - link "Help centre"\n'
HELP = '- main:\n  - heading "Help centre" [level=1]\n  - link "Delivery"\n'


def test_by_its_link() -> None:
    page = FakePage(
        {"a": Screen(HOME, moves={"Help centre": "b"}), "b": Screen(HELP, url="https://shop.example/help")}, "a"
    )
    shopper, _ = shopper_on(page)
    shopper.does(OpenHelp())
    assert page.log == [("press", "Help centre")]
    assert shopper.view.stage == "help"


def test_a_shop_without_help() -> None:
    with pytest.raises(NotOffered, match="Found no way to any help"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(OpenHelp())


def test_describe() -> None:
    assert OpenHelp().describe() == "Open the help"
