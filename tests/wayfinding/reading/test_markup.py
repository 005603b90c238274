"""What shops write into their pages for machines: three syntaxes, and everything that is not the price."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from journeys.model.outline import Markup
from journeys.wayfinding.reading import read_facts
from journeys.wayfinding.reading.markup import Offered, offers
from tests.wayfinding.reading.recorded import written

OFFER = {"@type": "Offer", "price": "12.90", "priceCurrency": "EUR"}


def told(data: Any, name: str = "Blue Mug", form: str = "json-ld", locale: str = "en_GB") -> list[Offered]:
    text = data if isinstance(data, str) else json.dumps(data)
    return list(offers(Markup(form, text), name, locale))


def product(offer: Any, **more: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "Product", "name": "Blue Mug", "offers": offer} | more


def amounts(data: Any, **parts: Any) -> list[int | None]:
    return [one.amount for one in told(data, **parts)]


def test_an_offer_a_list_of_them_and_a_graph() -> None:
    assert told(product(OFFER)) == [Offered(1290, "EUR")]
    assert amounts(product([OFFER, OFFER | {"price": 14.9}])) == [1290, 1490]
    graph = {"@graph": [{"@type": "WebPage"}, product([{"@id": "#o"}]), OFFER | {"@id": "#o"}]}
    assert amounts(graph) == [1290]
    assert amounts([{"@type": ["Thing", "http://schema.org/Product"], "name": "Blue mug", "offers": OFFER}]) == [1290]


def test_a_range_and_the_offers_in_it() -> None:
    data = product({"@type": "AggregateOffer", "lowPrice": 10, "highPrice": "20.5", "priceCurrency": "EUR"})
    assert [(one.amount, one.end) for one in told(data)] == [(1000, "low"), (2050, "high")]


def test_variants_of_a_group() -> None:
    variants = [{"@type": "Product", "name": "Blue Mug, large", "offers": OFFER | {"price": "15"}}, product(OFFER)]
    data = {"@type": "ProductGroup", "name": "Blue Mug", "hasVariant": variants}
    assert amounts(data) == [1500, 1290]


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("12.9", 1290),
        (12, 1200),
        (12.899999999, 1290),
        ("12,90", 1290),
        ("1.299,00", 129900),
        ("1,299.00", 129900),
        ("€12.90", 1290),
        ("1.299", None),  # a thousand, or one and a bit
        ("0", None),
        ("on request", None),
        ("$12.90", None),  # not the currency it says
    ],
)
def test_prices_as_shops_write_them(written: Any, amount: int | None) -> None:
    assert amounts(product(OFFER | {"price": written})) == [amount]


def test_currencies_without_cents() -> None:
    assert told(product({"@type": "Offer", "price": "1200", "priceCurrency": "JPY"})) == [Offered(1200, "JPY")]


@pytest.mark.parametrize(
    "offer",
    [
        OFFER | {"itemCondition": "https://schema.org/UsedCondition"},
        OFFER | {"businessFunction": "http://purl.org/goodrelations/v1#LeaseOut"},
        OFFER | {"eligibleQuantity": {"minValue": 10}},
        OFFER | {"eligibleCustomerType": "Business"},
        {"priceSpecification": {"price": "1.29", "priceCurrency": "EUR", "unitCode": "KGM"}},
        {"priceSpecification": {"price": "19.90", "priceType": "https://schema.org/StrikethroughPrice"}},
        {"priceSpecification": {"price": "9.90", "validForMemberTier": {"name": "gold"}}},
        {"priceSpecification": {"@type": "DeliveryChargeSpecification", "price": "4.90"}},
    ],
)
def test_prices_that_are_not_for_one_new_piece_for_anybody(offer: dict[str, Any]) -> None:
    assert amounts(product(offer)) == []


def test_the_sale_price_beside_the_list_price_and_tax() -> None:
    now = {"price": 12.9, "priceCurrency": "EUR", "valueAddedTaxIncluded": False}
    was = {"price": 19.9, "priceCurrency": "EUR", "priceType": "ListPrice"}
    assert told(product({"@type": "Offer", "priceSpecification": [was, now]})) == [Offered(1290, "EUR", "excl")]


def test_other_products_are_not_this_one() -> None:
    other = product(OFFER | {"price": 99}, name="Red Jug")
    assert amounts([other, product(OFFER, isRelatedTo=[product(OFFER | {"price": 5})])]) == [1290]
    assert amounts(other) == []
    assert amounts({"@type": "ItemList", "itemListElement": [{"item": product(OFFER)}]}) == []
    assert amounts({"@type": "Product", "offers": OFFER}) == []
    assert amounts({"@type": "Product", "offers": OFFER}, form="meta") == [1290]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"@type": "Product", "offers": 7}', "[" * 5000])
def test_broken_data_say_nothing(text: str) -> None:
    assert told(text) == []


def test_comments_around_a_script_are_let_be() -> None:
    assert amounts(f"<!-- {json.dumps(product(OFFER))} -->") == [1290]


def test_facts_are_about_the_product_of_the_page() -> None:
    page = written('- main [ref=e1]:\n  - heading "Blue Mug" [level=1] [ref=e2]\n  - paragraph [ref=e3]: "€14.90"')
    state = replace(page, markup=(Markup("json-ld", json.dumps(product([OFFER] * 3))),))
    found = [f for f in read_facts(state, stage="product", locale="en_GB") if f.attribute == "markup_price"]
    assert [(f.entity, f.value, f.unit, f.qualifier("form")) for f in found] == [
        ("item:blue mug", 1290, "EUR", "json-ld")
    ]
