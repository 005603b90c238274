from __future__ import annotations

from journeys.shopper.popups import reachable
from tests.shopper.fake import FakePage, Screen, shopper_on

CLOSED = """
- banner:
  - button "Shop"
- main:
  - heading "Linen" [level=1]
  - link "Waffle robe"
"""
OPEN = """
- banner:
  - button "Shop" [expanded]
- main [aria-hidden]:
  - heading "Linen" [level=1]
  - link "Waffle robe"
- menu "Shop":
  - menuitem "Robes"
"""


def test_an_open_menu_is_left_before_what_lies_behind_it_is_pressed() -> None:
    page = FakePage({"open": Screen(OPEN, moves={"Escape": "closed"}), "closed": Screen(CLOSED)}, "open")
    shopper, _ = shopper_on(page)
    node = next(n for n in shopper.view.state.outline.nodes if n.name == "Waffle robe")
    again = reachable(shopper, node)
    assert page.log == [("key", "Escape")]
    assert again in shopper.view.state.outline.nodes


def test_what_is_in_the_menu_and_what_is_in_reach_is_pressed_at_once() -> None:
    for screen, name in ((OPEN, "Robes"), (OPEN, "Shop"), (CLOSED, "Waffle robe")):
        page = FakePage({"one": Screen(screen)}, "one")
        shopper, _ = shopper_on(page)
        node = next(n for n in shopper.view.state.outline.nodes if n.name == name)
        assert reachable(shopper, node) is node
        assert page.log == []
