from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenBasket
from journeys.shopper.errors import LostWay
from tests.shopper.fake import FakePage, Screen, one, shopper_on
from tests.shopper.pages import BASKET

HOME = '- banner:\n  - link "Basket (1)"\n- main:\n  - heading "Welcome" [level=1]\n'


def test_the_way_to_the_basket() -> None:
    page = FakePage({"home": Screen(HOME, moves={"Basket (1)": "basket"}), "basket": Screen(BASKET)}, "home")
    shopper_on(page)[0].does(OpenBasket())
    assert page.log == [("press", "Basket (1)")]


def test_in_the_basket_already() -> None:
    page = one(BASKET)
    shopper_on(page)[0].does(OpenBasket())
    assert page.log == []


def test_no_way() -> None:
    with pytest.raises(LostWay, match="no way into the basket"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(OpenBasket())


def test_describe() -> None:
    assert OpenBasket().describe() == "Open the basket"


PANEL = """
- banner:
  - link "Basket (1)"
- main:
  - paragraph: Added to your
  - link "shopping cart"
- generic:
  - text: "Subtotal: £89.00"
  - link "View and edit basket"
"""


def test_what_a_panel_offers_comes_before_what_it_may_cover() -> None:
    shut = PANEL[: PANEL.index("- generic")]
    full = Screen('- main:\n  - heading "Your basket" [level=1]\n  - text: "Total: £89.00"\n', url="https://s/basket")
    screens = {
        "shut": Screen(shut, moves={"Basket (1)": "open"}),
        "open": Screen(PANEL, moves={"View and edit basket": "full", "shopping cart": "full"}),
        "full": full,
    }
    page = FakePage(screens, "shut")
    shopper_on(page)[0].does(OpenBasket())
    assert page.log == [("press", "Basket (1)"), ("press", "View and edit basket")]


POPOVER = """
- banner:
  - button "Bag (1)"
- main:
  - heading "Oak chair" [level=1]
- generic:
  - heading "Your bag" [level=2]
  - text: "Subtotal: £89.00"
  - button "Check out"
  - button "View bag"
"""


def test_a_panel_that_could_be_checked_out_from_leads_on_to_the_whole_basket() -> None:
    screens = {
        "shut": Screen(POPOVER[: POPOVER.index("- generic")], moves={"Bag (1)": "open"}),
        "open": Screen(POPOVER, moves={"View bag": "full"}),
        "full": Screen('- main:\n  - heading "Your bag" [level=1]\n  - text: "Total: £89.00"\n  - button "Check out"'),
    }
    page = FakePage(screens, "shut")
    shopper_on(page)[0].does(OpenBasket())
    assert page.log == [("press", "Bag (1)"), ("press", "View bag")]


DRAWER = """
- main:
  - heading "Oak chair" [level=1]
  - button "Add to basket"
- dialog "Your basket":
  - text: "Subtotal: £89.00"
  - link "View basket"
  - link "Proceed to checkout"
"""


def test_a_drawer_over_another_page_is_not_the_whole_basket() -> None:
    screens = {"drawer": Screen(DRAWER, moves={"View basket": "basket"}), "basket": Screen(BASKET)}
    page = FakePage(screens, "drawer")
    shopper_on(page)[0].does(OpenBasket())
    assert page.log == [("press", "View basket")]


def test_a_drawer_that_leads_nowhere_else_is_the_basket() -> None:
    page = one(DRAWER.replace('  - link "View basket"\n', ""))
    shopper_on(page)[0].does(OpenBasket())
    assert page.log == []
