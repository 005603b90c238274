from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenMenu
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on


def test_the_menu_is_pressed_once() -> None:
    shut = '- banner:\n  - button "Menu"\n- main:\n  - heading "Hi" [level=1]\n'
    opened = shut.replace('"Menu"', '"Menu" [expanded]')
    page = FakePage({"shut": Screen(shut, moves={"Menu": "open"}), "open": Screen(opened)}, "shut")
    shopper, _ = shopper_on(page)
    shopper.does(OpenMenu())
    shopper.does(OpenMenu())
    assert page.log == [("press", "Menu")]


def test_neither_menu_nor_departments() -> None:
    with pytest.raises(NotOffered, match="neither a menu"):
        shopper_on(one('- main:\n  - heading "Hi" [level=1]\n'))[0].does(OpenMenu())


def test_describe() -> None:
    assert OpenMenu().describe() == "Open the menu"
