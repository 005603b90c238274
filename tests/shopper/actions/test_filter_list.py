from __future__ import annotations

import pytest

from journeys.shopper.actions import FilterList
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

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


def test_a_named_filter_changes_the_list() -> None:
    fewer = LIST.replace('    - listitem:\n      - link "Pine stool"\n      - text: £34.50\n', "")
    page = FakePage({"a": Screen(LIST, moves={"Oak": "b"}), "b": Screen(fewer)}, "a")
    shopper, _ = shopper_on(page)
    shopper.does(FilterList("Oak"))
    assert page.log == [("press", "Oak")]
    assert shopper.memory.list_before == ("Oak chair", "Pine stool")


def test_a_filter_that_waits_for_a_button_of_any_name() -> None:
    waiting = LIST.replace('  - combobox "Sort by"', '  - button "Show me"\n  - combobox "Sort by"')
    fewer = LIST.replace('    - listitem:\n      - link "Pine stool"\n      - text: £34.50\n', "")
    page = FakePage({"a": Screen(waiting, moves={"Show me": "b"}), "b": Screen(fewer)}, "a")
    shopper_on(page)[0].does(FilterList("Oak"))
    assert page.log == [("press", "Oak"), ("press", "Show me")]


def test_a_list_without_filters() -> None:
    with pytest.raises(NotOffered, match="no filters"):
        shopper_on(one('- main:\n  - heading "Chairs" [level=1]\n'))[0].does(FilterList())


def test_describe() -> None:
    assert FilterList().describe() == "Filter the list"
    assert FilterList("Oak").describe() == "Filter the list by Oak"
