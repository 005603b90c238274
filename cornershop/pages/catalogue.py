"""Home, categories and search."""

from __future__ import annotations

from sqlalchemy import select
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from cornershop.catalogue.listing import PRICES, SORTS, Choice
from cornershop.catalogue.model import Product
from cornershop.catalogue.search import nearest, search
from cornershop.storage.tables import StockRow
from cornershop.visit import Visit, endpoint

LATE = 2.5  # seconds
LATER, HARDLY = 1.3, 0.2  # seconds
FAVOURITES = ("lambswool-blanket", "harbour-mug", "heather-honey", "field-notebook")


def home(visit: Visit) -> Response:
    """The front page."""
    shop = visit.shop.catalogue
    favourites = [product for slug in FAVOURITES if (product := shop.product(slug))]
    if visit.flaws.on("ttfb-slow"):
        visit.delay = LATE
    offers = [product for product in shop.visible() if product.was][:4]
    return visit.page("home.html", favourites=favourites, offers=offers, stock=_stock(visit))


def category(visit: Visit) -> Response:
    """A department with filters and sorting."""
    found = visit.shop.catalogue.category(visit.path("slug"))
    if found is None:
        return visit.page("missing.html", 404)
    if not visit.request.query_params:
        on, near = (ask("step-slower-than-before") for ask in (visit.flaws.on, visit.flaws.near))
        visit.delay = LATER if on else HARDLY if near else visit.delay
    products = tuple(product for product in _all(visit) if product.category == found.slug)
    return _listing(visit, products, title=found.name, text=found.text, query="")


def everything(visit: Visit) -> Response:
    """All products."""
    return _listing(visit, _all(visit), title="Everything in the shop", text="All departments together.", query="")


def results(visit: Visit) -> Response:
    """Search results, with suggestions when there are none."""
    query = visit.query("q").strip()[:100]
    found, meant = _found(visit, query)
    if not found:
        popular = sorted(_all(visit), key=lambda product: -product.reviews)[:4]
        return visit.page("nothing_found.html", query=query, popular=popular, stock=_stock(visit), meant=meant)
    count = f"{len(found)} product{'s' if len(found) > 1 else ''}"
    return _listing(visit, found, title=f"Results for “{query}”", text=f"We found {count}.", query=query)


def _found(visit: Visit, query: str) -> tuple[tuple[Product, ...], str]:
    """What the search finds, and the word that was meant where it only suggests one."""
    found, flaws = search(_all(visit), query), visit.flaws
    words = {word for product in _all(visit) for word in product.name.lower().split()}
    slipped = bool(found) and not all(word in words for word in query.lower().split())
    exact = next((product for product in found if product.name.lower() == query.lower()), None)
    if (flaws.on("search-exact-fails") and exact) or (flaws.on("search-typo-fails") and slipped):
        return (), ""
    if flaws.near("search-typo-fails") and slipped:
        return (), nearest(query, words)
    if flaws.near("search-exact-fails") and exact:
        others = [one for one in _all(visit) if one.category == exact.category and one is not exact]
        return (*others[:5], exact), ""
    return found, ""


def _listing(visit: Visit, products: tuple[Product, ...], *, title: str, text: str, query: str) -> Response:
    if visit.flaws.on("error-click") and visit.quick:
        return visit.json({"error": "list"}, 500)
    stock = _stock(visit)
    choice = Choice.of(visit.request.query_params)
    shown = choice.apply(products, stock)
    if query and choice.sort == "popular":
        shown = tuple(product for product in products if product in shown)
    return visit.page(
        "listing.html",
        title=title,
        text=text,
        query=query,
        products=shown,
        choice=choice,
        sorts=SORTS,
        prices=PRICES,
        materials=sorted({product.material for product in products}),
        stock=stock,
        action=visit.request.url.path,
    )


def _all(visit: Visit) -> tuple[Product, ...]:
    return visit.shop.catalogue.visible(hidden=visit.flaws.near("error-technical"))


def _stock(visit: Visit) -> dict[str, int]:
    return {row.sku: row.left for row in visit.db.scalars(select(StockRow)).all()}


def health(_visit: Visit) -> Response:
    """For whoever waits for the shop to open."""
    return PlainTextResponse("open")


ROUTES = [
    Route("/", endpoint(home)),
    Route("/shop", endpoint(everything)),
    Route("/shop/{slug}", endpoint(category)),
    Route("/search", endpoint(results)),
    Route("/health", endpoint(health)),
]
