from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenAnyProduct
from journeys.shopper.errors import LostWay
from tests.shopper.fake import FakePage, Screen, one, shopper_on

LIST = """
- main:
  - heading "Chairs" [level=1]
  - list:
    - listitem:
      - link "Oak chair"
      - text: £89.00
    - listitem:
      - link "Pine stool"
      - text: £34.50
"""
PRODUCT = """
- banner:
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""


def test_the_first_of_the_list_is_opened_and_remembered() -> None:
    page = FakePage({"list": Screen(LIST, moves={"Oak chair": "one"}), "one": Screen(PRODUCT)}, "list")
    shopper, _ = shopper_on(page)
    shopper.does(OpenAnyProduct())
    assert page.log == [("press", "Oak chair")]
    assert len(shopper.memory.list_left) == 2


def test_an_empty_list() -> None:
    with pytest.raises(LostWay, match="no product to open"):
        shopper_on(one('- main:\n  - heading "Chairs" [level=1]\n'))[0].does(OpenAnyProduct())


def test_describe() -> None:
    assert OpenAnyProduct().describe() == "Open a product from the list"


def test_a_press_that_leads_nowhere_is_not_gone_back_from() -> None:
    page = FakePage({"list": Screen(LIST, moves={"Pine stool": "two"}), "two": Screen(PRODUCT)}, "list")
    shopper, _ = shopper_on(page)
    shopper.does(OpenAnyProduct())
    assert page.log == [("press", "Oak chair"), ("press", "Pine stool")]
