from __future__ import annotations

import pytest

from journeys.shopper.actions import SortList
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one, shopper_on

LIST = """
- main:
  - heading "Chairs" [level=1]
  - group "Filter":
    - checkbox "Oak"
    - checkbox "Pine"
  - combobox "Sort by":
    - option "Featured" [selected]
    - option "Price low to high"
  - list:
    - listitem:
      - link "Oak chair"
      - text: £89.00
    - listitem:
      - link "Pine stool"
      - text: £34.50
"""


def test_cheapest_first() -> None:
    page = one(LIST)
    shopper_on(page)[0].does(SortList())
    assert page.log == [("choose", "Sort by=Price low to high")]


def test_an_order_that_waits_for_a_button_of_any_name() -> None:
    page = one(LIST.replace("  - list:\n", '  - button "Show me"\n  - list:\n'))
    shopper_on(page)[0].does(SortList())
    assert page.log == [("choose", "Sort by=Price low to high"), ("press", "Show me")]


def test_a_list_that_cannot_be_sorted() -> None:
    with pytest.raises(NotOffered, match="cannot be sorted"):
        shopper_on(one('- main:\n  - heading "Chairs" [level=1]\n'))[0].does(SortList())


def test_describe() -> None:
    assert SortList().describe() == "Sort the list"
