from __future__ import annotations

import pytest

from journeys.wayfinding.products import matching, tiles
from tests.wayfinding.catalogue import expected, names, recorded
from tests.wayfinding.small import page

LISTS = [name for name in names() if expected(name).tiles]


@pytest.mark.parametrize("name", LISTS)
def test_every_product_of_a_list_is_one_tile(name: str) -> None:
    assert tuple(tile.name for tile in tiles(recorded(name))) == expected(name).tiles


def test_a_tile_tells_its_price() -> None:
    assert [tile.price for tile in tiles(recorded("tile-hash-es"))] == ["14,50 €", "8,00 €"]


def test_a_wanted_product_is_found_by_its_words() -> None:
    assert [tile.name for tile in matching(recorded("tile-hash-es"), "plato verde")] == ["Plato verde"]
    assert matching(recorded("tile-hash-es"), "cafetera roja") == ()


FLAT = """
- generic:
  - link "Deck" [ref=e1]
  - link [ref=e2]:
    - img "Brass barometer"
  - link "Brass barometer" [ref=e3]
  - text: £145.00
  - link "Rope fender" [ref=e4]
  - text: £22.50
  - link "Shopping cart" [ref=e5]
  - text: £0.00
  - link "Terms" [ref=e6]
  - text: Orders over £50.00 are sent free of charge within the country
"""


def test_names_and_prices_in_one_flat_run_are_products() -> None:
    assert [(tile.name, tile.price) for tile in tiles(page(FLAT))] == [
        ("Brass barometer", "£145.00"),
        ("Rope fender", "£22.50"),
    ]


def test_a_header_with_a_search_and_a_basket_is_no_product() -> None:
    shop = page(
        """
- banner:
  - link "Castle Hardware" [ref=e1]
  - search:
    - textbox "What are you after?" [ref=e2]
    - button "Go" [ref=e3]
  - link "Basket 0 £0.00" [ref=e4]
- article:
  - heading "Brass hinge" [level=3]:
    - link "Brass hinge" [ref=e5]
  - strong: £3.85
"""
    )
    assert [tile.name for tile in tiles(shop)] == ["Brass hinge"]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Heather honey from £8.90", "Heather honey"),
        ("Heather honey starting at £8.90", "Heather honey"),
        ("Letter from home £8.90", "Letter from home"),
    ],
)
def test_the_word_before_the_lowest_price_is_not_part_of_the_name(label: str, name: str) -> None:
    shop = page(
        f'- list:\n  - listitem:\n    - link "{label}" [ref=e1]\n  - listitem:\n    - link "Plum jam £4" [ref=e2]'
    )
    assert [tile.name for tile in tiles(shop)] == [name, "Plum jam"]
