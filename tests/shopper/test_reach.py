from __future__ import annotations

from typing import ClassVar

import pytest

from journeys.model.event import Response
from journeys.model.seeking import Sought
from journeys.shopper.errors import NotOffered
from journeys.shopper.eyes import View
from journeys.shopper.reach import reach
from tests.shopper.fake import FakePage, Screen, shopper_on

HOME = '- banner:\n  - button "Menu"\n- main:\n  - heading "Welcome" [level=1]\n'
MENU = HOME.replace('"Menu"', '"Menu" [expanded]') + '- navigation:\n  - link "Returns"\n'
THERE = '- main:\n  - heading "Sending things back" [level=1]\n'
WRONG = '- main:\n  - heading "Our story" [level=1]\n'


def back(view: View) -> bool:
    return "Sending things back" in view.text


def walk(**screens: Screen) -> FakePage:
    page = FakePage(screens, "home")
    shopper, _ = shopper_on(page)
    reach(shopper, "returns.open", back, "returns")
    return page


def test_there_already() -> None:
    assert walk(home=Screen(THERE)).log == []


def test_by_a_link_in_sight() -> None:
    page = walk(home=Screen(MENU, moves={"Returns": "there"}), there=Screen(THERE))
    assert page.log == [("press", "Returns")]


def test_through_the_menu() -> None:
    home, menu = Screen(HOME, moves={"Menu": "menu"}), Screen(MENU, moves={"Returns": "there"})
    assert walk(home=home, menu=menu, there=Screen(THERE)).log == [("press", "Menu"), ("press", "Returns")]


def test_a_link_that_leads_elsewhere_is_a_detour() -> None:
    two = MENU + '  - link "Return policy"\n'
    screens = {
        "home": Screen(two, moves={"Returns": "wrong", "Return policy": "there"}),
        "wrong": Screen(WRONG, url="https://shop.example/story"),
        "there": Screen(THERE),
    }
    page = FakePage(screens, "home")
    shopper, _ = shopper_on(page)
    reach(shopper, "returns.open", back, "returns")
    if page.log[0] == ("press", "Returns"):
        assert page.log == [("press", "Returns"), ("back", ""), ("press", "Return policy")]
        assert shopper.memory.detours == ["“Returns” did not lead there; went back"]


def test_what_was_looked_for_is_written_down() -> None:
    page = FakePage({"home": Screen(MENU, moves={"Returns": "there"}), "there": Screen(THERE)}, "home")
    shopper, ledger = shopper_on(page)
    reach(shopper, "returns.open", back, "returns")
    with pytest.raises(NotOffered):
        reach(shopper, "contact.open", back_never, "a contact")
    found, missed = ledger.all(Sought)
    assert (found.intent, found.what, found.found) == ("returns.open", "returns", True)
    assert found.first < found.last
    assert (missed.intent, missed.found) == ("contact.open", False)


def back_never(view: View) -> bool:
    return False


def test_nothing_leads_there() -> None:
    with pytest.raises(NotOffered, match="Found no way to returns"):
        walk(home=Screen(HOME))


TWO = """
- navigation:
  - button "Toggle navigation"{first}
- banner:
  - navigation:
    - button "Toggle navigation"{second}
- main:
  - heading "Welcome" [level=1]
"""


def test_of_two_menus_that_are_called_the_same_both_are_tried() -> None:
    account = TWO.format(first=" [expanded]", second="") + '- navigation:\n  - link "Returns"\n'
    goods = TWO.format(first="", second=" [expanded]")
    page = TwoMenus({"home": Screen(TWO.format(first="", second="")), "0": Screen(account), "1": Screen(goods)}, "home")
    shopper, _ = shopper_on(page)
    with pytest.raises(NotOffered):
        reach(shopper, "returns.open", back, "returns")
    assert sorted(page.opened) == ["0", "1"]


class TwoMenus(FakePage):
    """Each of the two buttons opens a menu of its own."""

    opened: ClassVar[list[str]] = []

    def press(self, ref: str) -> Response:
        toggles = [node.ref for node in self.see().outline.nodes if node.name == "Toggle navigation"]
        answer = super().press(ref)
        if ref in toggles:
            self.now = str(toggles.index(ref))
            self.opened.append(self.now)
        return answer


def test_orders_may_ask_for_the_number_of_one() -> None:
    home = '- main:\n  - heading "Bread" [level=1]\n- navigation:\n  - link "Home"\n  - link "Orders"\n'
    page = FakePage({"home": Screen(home, moves={"Orders": "there"}), "there": Screen(THERE)}, "home")
    shopper, _ = shopper_on(page)
    reach(shopper, "order.track", back, "where an order can be tracked")
    assert page.log == [("press", "Orders")]
