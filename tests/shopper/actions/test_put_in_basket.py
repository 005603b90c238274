from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.event import NewText, Response
from journeys.model.outline import Box, Layer
from journeys.shopper.actions import PutInBasket
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import FakePage, Screen, one, shopper_on

SIZES = Layer("dialog", "Choose a size", Box(0, 0, 1280, 800), 1.0, modal=True, close=None)
PRODUCT = """
- banner:
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""


def test_the_badge_counts_up() -> None:
    full = PRODUCT.replace("(0)", "(1)")
    page = FakePage({"a": Screen(PRODUCT, moves={"Add to basket": "b"}), "b": Screen(full)}, "a")
    shopper_on(page)[0].does(PutInBasket())
    assert page.log == [("press", "Add to basket")]


def test_a_size_is_chosen_first() -> None:
    sizes = PRODUCT + '  - combobox "Size":\n    - option "Choose a size" [selected]\n    - option "M"\n'
    full = PRODUCT.replace("(0)", "(1)")
    page = FakePage({"a": Screen(sizes, moves={"Add to basket": "b"}), "b": Screen(full)}, "a")
    shopper_on(page)[0].does(PutInBasket())
    assert page.log == [("choose", "Size=M"), ("press", "Add to basket")]


def test_where_the_page_does_not_say_the_basket_is_opened() -> None:
    silent = PRODUCT.replace("Basket (0)", "Basket")
    basket = (
        '- main:\n  - heading "Your basket" [level=1]\n  - table:\n    - row:\n      - cell "Oak chair"\n'
        '      - cell "1"\n      - cell "£89.00"\n  - text: "Total: £89.00"\n'
    )
    moves = {"Add to basket": "b"}
    screens = {"a": Screen(silent, moves=moves), "b": Screen(silent, moves={"Basket": "c"}), "c": Screen(basket)}
    page = FakePage(screens, "a")
    shopper_on(page)[0].does(PutInBasket())
    assert page.log == [("press", "Add to basket"), ("press", "Basket")]


def test_a_dead_button_blocks() -> None:
    with pytest.raises(ShopBlocks, match="nothing changed and nothing was said"):
        shopper_on(one(PRODUCT))[0].does(PutInBasket())


SWATCHES = """  - generic:
    - generic: Colour
    - list:
      - button "Navy"
      - button "Moss"
"""


class Sleepy(FakePage):
    """Does not say what is chosen, and does not hear the first press on Navy: its scripts came late."""

    hears = 2

    def press(self, ref: str) -> Response:
        asks = self.log.count(("press", "Navy")) < self.hears and self._named(ref) == "Add to basket"
        answer = super().press(ref)
        self.ticked.clear()
        if asks:
            self.now = "a"
            return replace(answer, new_texts=(NewText("Please choose a colour", "text"),))
        return answer


def test_a_choice_that_the_page_did_not_hear_is_made_once_more() -> None:
    full = PRODUCT.replace("(0)", "(1)")
    page = Sleepy({"a": Screen(PRODUCT + SWATCHES, moves={"Add to basket": "b"}), "b": Screen(full)}, "a")
    shopper_on(page)[0].does(PutInBasket())
    assert page.log == [("press", "Navy"), ("press", "Add to basket")] * 2


def test_a_choice_is_not_made_for_ever() -> None:
    page = Sleepy({"a": Screen(PRODUCT + SWATCHES)}, "a")
    page.hears = 99
    with pytest.raises(ShopBlocks, match="Please choose a colour"):
        shopper_on(page)[0].does(PutInBasket())
    assert page.log.count(("press", "Navy")) == 2


def test_describe() -> None:
    assert PutInBasket().describe() == "Put it in the basket"


SHEET = """
- dialog "Choose a size":
  - heading "Choose a size" [level=1]
  - group "Oak chair":
    - radio "Low, £89.00"{low}
    - radio "High, £99.00"
  - button "Add"
"""


def test_a_sheet_that_asks_for_a_size_is_answered_though_the_page_does_not_say_what_the_basket_holds() -> None:
    shop = PRODUCT.replace("Basket (0)", "Basket")
    asked, chosen = shop + SHEET.format(low=""), shop + SHEET.format(low=" [checked]")
    screens = {
        "a": Screen(shop, moves={"Add to basket": "b"}),
        "b": Screen(asked, moves={"Low, £89.00": "c"}, layers=(SIZES,)),
        "c": Screen(chosen, moves={"Add": "d"}, layers=(SIZES,)),
        "d": Screen('- main:\n  - heading "Your basket" [level=1]\n  - text: "Total: £89.00"\n'),
    }
    page = FakePage(screens, "a")
    shopper_on(page)[0].does(PutInBasket())
    assert page.log == [("press", "Add to basket"), ("press", "Low, £89.00"), ("press", "Add")]
