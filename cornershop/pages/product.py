"""The product page."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import Route

from cornershop import baskets
from cornershop.catalogue.model import Product
from cornershop.outside import Rate, ServiceDownError
from cornershop.pages.checkout import rates
from cornershop.visit import Visit, endpoint

SALE_AFTER = timedelta(days=20)


def show(visit: Visit, *, chosen: dict[str, str] | None = None, error: str = "") -> Response:
    """One product; `chosen` and `error` when the basket could not take it as asked."""
    product = visit.shop.catalogue.product(visit.path("slug"))
    if product is None:
        return visit.page("missing.html", 404)
    category = visit.shop.catalogue.category(product.category)
    stock = {variant.sku: baskets.stock(visit, variant.sku) for variant in product.variants}
    alike = [p for p in visit.shop.catalogue.visible() if p.category == product.category and p is not product][:4]
    return visit.page(
        "product.html",
        422 if error else 200,
        product=product,
        now_and_was=_now_and_was(visit, product),
        category=category,
        stock=stock,
        left=sum(stock.values()),
        rate=standard_rate(visit),
        alike=alike,
        chosen=chosen or {},
        error=error,
        facts=_facts(visit, product, stock),
        variants=json.dumps([_variant(v, stock[v.sku]) for v in product.variants]),
    )


def _now_and_was(visit: Visit, product: Product) -> tuple[int, int]:
    """The price asked and the one crossed out (0: none), in pence."""
    if visit.shop.clock.ahead < SALE_AFTER:
        return product.price, product.was
    if visit.flaws.on("was-price-inflated"):
        return product.price, product.price + 400
    return (
        (product.price - 200, product.price) if visit.flaws.near("was-price-inflated") else (product.price, product.was)
    )


def standard_rate(visit: Visit) -> Rate | None:
    """Standard delivery with its dates, None when the carrier does not answer."""
    try:
        found = rates(visit, "GB")
    except ServiceDownError:
        return None
    return next((rate for rate in found if rate.code == "standard"), None)


def _variant(variant: Any, left: int) -> dict[str, Any]:
    return {"options": dict(variant.options), "price": variant.price, "was": variant.was, "left": left}


def _facts(visit: Visit, product: Product, stock: dict[str, int]) -> Markup:
    """schema.org data; `<` is escaped so that no text can end the script element."""
    base = str(visit.request.base_url).rstrip("/")
    available = "InStock" if any(stock.values()) else "OutOfStock"
    reduced = product.price - _now_and_was(visit, product)[0]
    offers = [
        {
            "@type": "Offer",
            "sku": variant.sku,
            **_price(visit, variant.price - reduced),
            "availability": f"https://schema.org/{available}",
            "url": f"{base}/product/{product.slug}",
        }
        for variant in product.variants
    ]
    data = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": product.name,
        "description": product.summary,
        "image": f"{base}/photo/{product.slug}.svg",
        "aggregateRating": {"@type": "AggregateRating", "ratingValue": product.rating, "reviewCount": product.reviews},
        "offers": _range(product, offers) if visit.flaws.near("price-markup-mismatch") else _one_or_all(offers),
    }
    return Markup(json.dumps(data).replace("<", "\\u003c"))  # noqa: S704 - JSON with `<` escaped, in a data block


def _price(visit: Visit, pence: int) -> dict[str, Any]:
    """A price as data, or with its list price beside it."""
    if visit.flaws.near("price-markup-mismatch"):
        was = {"priceType": "https://schema.org/ListPrice", "price": _plain(pence + 200), "priceCurrency": "GBP"}
        return {"priceSpecification": [was, {"price": _plain(pence), "priceCurrency": "GBP"}]}
    less = 200 if visit.flaws.on("price-markup-mismatch") else 0
    return {"price": _plain(pence - less), "priceCurrency": "GBP"}


def _plain(pence: int) -> str:
    return f"{pence / 100:.2f}"


def _one_or_all(offers: list[dict[str, Any]]) -> Any:
    return offers[0] if len(offers) == 1 else offers


def _range(product: Product, offers: list[dict[str, Any]]) -> dict[str, Any]:
    highest = max(variant.price for variant in product.variants)
    ends = {"lowPrice": _plain(product.price), "highPrice": _plain(highest), "priceCurrency": "GBP"}
    return {"@type": "AggregateOffer", **ends, "offers": offers}


ROUTES = [Route("/product/{slug}", endpoint(show))]
