from __future__ import annotations

from journeys.shopper.questions import ProductsListed
from tests.shopper.fake import one, shopper_on

TILE = """
    - listitem:
      - link "{name}":
        - /url: /p/{place}
      - text: £{place}.00
"""
LIST = '- main:\n  - heading "Chairs" [level=1]\n  - list:' + "".join(
    TILE.rstrip().format(name=name, place=place)
    for place, name in enumerate(("Oak chair", "Pine stool", "Elm bench"), 10)
)


def test_products_in_the_order_of_the_list() -> None:
    assert shopper_on(one(LIST))[0].asks(ProductsListed()) == ("Oak chair", "Pine stool", "Elm bench")


def test_a_page_without_a_list() -> None:
    assert shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].asks(ProductsListed()) == ()


def test_describe() -> None:
    assert ProductsListed().describe() == "the products in the list"
