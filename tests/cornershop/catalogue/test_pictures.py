from xml.etree import ElementTree

import pytest

from cornershop.catalogue import pictures
from cornershop.catalogue.model import Product, load

CATALOGUE = load()


@pytest.mark.parametrize("product", CATALOGUE.products, ids=lambda p: p.slug)
def test_every_product_has_its_drawing_in_its_colours(product: Product) -> None:
    svg = pictures.photo(product)
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert "{a}" not in svg
    assert product.colours[0] in svg


def test_the_detail_shows_less_of_the_same() -> None:
    product = CATALOGUE.products[0]
    assert 'viewBox="110 110 190 190"' in pictures.photo(product, close=True)
    assert 'viewBox="0 0 400 400"' in pictures.photo(product)


def test_the_front_page_and_the_sign() -> None:
    assert ElementTree.fromstring(pictures.hero(CATALOGUE)).get("width") == "1200"
    assert ElementTree.fromstring(pictures.icon()).get("viewBox") == "0 0 48 48"
