import json
import re
from html import unescape

from tests.cornershop.visitor import Visitor


def facts(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/ld\+json">(.+?)</script>', page, re.DOTALL)
    assert found
    return dict(json.loads(found[1]))


def test_what_machines_read_is_what_people_read(visitor: Visitor) -> None:
    page = visitor.get("/product/harbour-mug").text
    told = facts(page)
    assert str(told["name"]) in unescape(page)
    assert told["offers"]["price"] == "14.00"  # type: ignore[index] # one variant, one offer
    assert "£14.00" in page


def test_a_product_of_many_variants_has_many_offers(visitor: Visitor) -> None:
    offers = facts(visitor.get("/product/lambswool-blanket").text)["offers"]
    assert isinstance(offers, list)
    assert len({offer["sku"] for offer in offers}) == len(offers) > 1


def test_delivery_is_told_before_buying(visitor: Visitor) -> None:
    assert "delivery" in visitor.get("/product/harbour-mug").text.lower()
    assert "£3.95" in visitor.get("/product/harbour-mug").text


def test_what_is_sold_out_says_so(visitor: Visitor) -> None:
    page = visitor.get("/product/wall-clock").text
    assert "OutOfStock" in page
    assert "sold out" in page.lower()
