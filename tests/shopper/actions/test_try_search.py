from __future__ import annotations

import pytest

from journeys.model.seeking import Searched
from journeys.shopper.actions import TrySearch
from journeys.shopper.actions.try_search import NONSENSE, misspelt, product_name
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

PRODUCT = """
- banner:
  - searchbox "Search"
- main:
  - heading "Oak rocking chair" [level=1]
  - text: £99.00
  - button "Add to basket"
"""
RESULTS = """
- banner:
  - searchbox "Search"
- main:
  - heading "Results" [level=1]
  - list:
    - listitem:
      - link "Oak rocking chair"
      - text: £99.00
    - listitem:
      - link "Oak stool"
      - text: £49.00
"""


def test_three_tries_are_written_down() -> None:
    screens = {
        "product": Screen(PRODUCT, url="https://shop.example/product/chair", moves={"Enter": "a"}),
        "a": Screen(RESULTS, url="https://shop.example/search?q=a", moves={"Enter": "b"}),
        "b": Screen(RESULTS, url="https://shop.example/search?q=b", moves={"Enter": "a"}),
    }
    page = FakePage(screens, "product")
    shopper, notebook = shopper_on(page)
    shopper.does(TrySearch())
    tries = notebook.all(Searched)
    assert [(t.purpose, t.query) for t in tries] == [
        ("exact", "Oak rocking chair"),
        ("typo", "rocikng"),
        ("nonsense", NONSENSE),
    ]
    assert {t.about for t in tries} == {"Oak rocking chair"}


def test_a_shop_without_search() -> None:
    with pytest.raises(NotOffered, match="no search"):
        shopper_on(
            one(PRODUCT.replace('  - searchbox "Search"\n', '  - link "Shop"\n'), url="https://s.example/product/1")
        )[0].does(TrySearch())


@pytest.mark.parametrize(
    ("name", "slip"),
    [("Harbour Stoneware Mug", "stonweare"), ("Tea", ""), ("Bücherregal Eiche", "bücherergal"), ("Aaaaaa", "")],
)
def test_slips(name: str, slip: str) -> None:
    assert misspelt(name) == slip


def test_the_name_of_a_page() -> None:
    shopper, _ = shopper_on(one(PRODUCT))
    assert product_name(shopper.look()) == "Oak rocking chair"
    assert TrySearch().describe().startswith("Try the search")
