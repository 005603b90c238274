"""Photos, served as SVG."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop.catalogue import pictures
from cornershop.visit import Visit, endpoint

LATE = 5.0  # seconds


def photo(visit: Visit) -> Response:
    """A product's photo; /photo/SLUG.svg and /photo/SLUG-detail.svg."""
    name = visit.path("name")
    product = visit.shop.catalogue.product(name.removesuffix("-detail"))
    if product is None:
        return Response(status_code=404)
    if visit.flaws.near("ttfb-slow") and product.slug == "field-notebook":
        visit.delay = LATE
    return _svg(pictures.photo(product, close=name.endswith("-detail")), keep=not visit.delay)


def hero(visit: Visit) -> Response:
    """The front page's picture."""
    if visit.flaws.on("lcp-slow"):
        visit.delay = LATE
    return _svg(pictures.hero(visit.shop.catalogue), keep=not visit.delay)


def icon(visit: Visit) -> Response:
    """The shop's sign."""
    if visit.flaws.near("lcp-slow") and visit.query("at") == "footer":
        visit.delay = LATE
    return _svg(pictures.icon(), keep=not visit.delay)


def _svg(text: str, *, keep: bool = True) -> Response:
    age = "public, max-age=3600" if keep else "no-store"
    return Response(text, media_type="image/svg+xml", headers={"Cache-Control": age})


ROUTES = [
    Route("/photo/hero.svg", endpoint(hero)),
    Route("/photo/{name}.svg", endpoint(photo)),
    Route("/icon.svg", endpoint(icon)),
    Route("/favicon.ico", endpoint(icon)),
]
