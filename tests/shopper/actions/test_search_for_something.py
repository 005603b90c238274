from __future__ import annotations

import pytest

from journeys.model.brief import Brief
from journeys.shopper.actions import SearchForSomething
from journeys.shopper.actions.search_for_something import some_product
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one, shopper_on

STRANGER = Brief("test", "https://shop.example/")
LIST = """
- main:
  - heading "Tables" [level=1]
  - list:
    - listitem:
      - link "Oak table"
      - text: £240.00
    - listitem:
      - link "Pine table"
      - text: £120.00
"""


def test_the_first_product_in_sight() -> None:
    shopper, _ = shopper_on(one(LIST), STRANGER)
    assert some_product(shopper) == "Oak table"


def test_the_brief_knows_best() -> None:
    shopper, _ = shopper_on(one(LIST))
    assert some_product(shopper) == "Oak chair"


def test_nothing_to_search_for_and_nowhere_to_search() -> None:
    shopper, _ = shopper_on(one('- main:\n  - heading "Moss" [level=1]'), STRANGER)
    with pytest.raises(NotOffered):
        some_product(shopper)
    shopper, _ = shopper_on(one(LIST), STRANGER)
    with pytest.raises(NotOffered, match="no search"):
        shopper.does(SearchForSomething())


def test_describe() -> None:
    assert SearchForSomething().describe() == "Search for something the shop sells"
