"""Filters and sorting, all in the query string."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cornershop.catalogue.model import Product

SORTS: dict[str, tuple[str, Callable[[Product], float | str]]] = {
    "popular": ("Most popular", lambda product: -product.reviews),
    "price-low": ("Price, low to high", lambda product: product.price),
    "price-high": ("Price, high to low", lambda product: -product.price),
    "name": ("Name, A to Z", lambda product: product.name),
}
PRICES = {"under-10": ("Under £10", 0, 999), "10-30": ("£10 to £30", 1000, 3000), "over-30": ("Over £30", 3001, 10**9)}


@dataclass(frozen=True)
class Choice:
    """What a customer chose above a list."""

    sort: str
    price: str
    material: str
    in_stock: bool

    @classmethod
    def of(cls, query: Mapping[str, str]) -> Choice:
        """Read from a query string; anything unknown counts as not chosen."""
        sort, price = query.get("sort", ""), query.get("price", "")
        return cls(
            sort if sort in SORTS else "popular",
            price if price in PRICES else "",
            query.get("material", ""),
            query.get("stock", "") == "in",
        )

    def apply(self, products: tuple[Product, ...], stock: Mapping[str, int]) -> tuple[Product, ...]:
        """The products that pass, in the chosen order."""
        kept = [product for product in products if self._passes(product, stock)]
        return tuple(sorted(kept, key=SORTS[self.sort][1]))

    def _passes(self, product: Product, stock: Mapping[str, int]) -> bool:
        _, low, high = PRICES.get(self.price, ("", 0, 10**9))
        available = any(stock.get(variant.sku, 0) for variant in product.variants)
        return (
            low <= product.price <= high
            and self.material in ("", product.material)
            and (available or not self.in_stock)
        )
