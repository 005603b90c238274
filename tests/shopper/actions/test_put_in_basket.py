from __future__ import annotations

import pytest

from journeys.shopper.actions import PutInBasket
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import FakePage, Screen, one, shopper_on

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


def test_describe() -> None:
    assert PutInBasket().describe() == "Put it in the basket"
