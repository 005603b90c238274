"""Products as data: read once from products.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Variant:
    """One thing that can be bought. `options` are (name, value) pairs; prices in pence; `opening` is first stock."""

    sku: str
    options: tuple[tuple[str, str], ...]
    price: int
    was: int
    opening: int

    @property
    def label(self) -> str:
        """The chosen options in words, "" for a product without variants."""
        return ", ".join(value for _, value in self.options)


@dataclass(frozen=True)
class Product:
    """A product page's worth of text. `drawing` and `colours` say how its photo is drawn."""

    slug: str
    name: str
    category: str
    drawing: str
    colours: tuple[str, str, str]
    summary: str
    description: tuple[str, ...]
    specs: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]
    rating: float
    reviews: int
    material: str
    options: tuple[tuple[str, tuple[str, ...]], ...]
    variants: tuple[Variant, ...]
    hidden: bool = False

    @property
    def price(self) -> int:
        """The lowest price in pence."""
        return min(variant.price for variant in self.variants)

    @property
    def was(self) -> int:
        """The struck price of the cheapest variant, 0 when there is none."""
        return min(self.variants, key=lambda variant: variant.price).was

    @property
    def varies(self) -> bool:
        """Whether variants differ in price."""
        return len({variant.price for variant in self.variants}) > 1

    def variant(self, chosen: dict[str, str]) -> Variant | None:
        """The variant with exactly these options."""
        return next((v for v in self.variants if dict(v.options) == chosen), None)


@dataclass(frozen=True)
class Category:
    """A department of the shop."""

    slug: str
    name: str
    text: str


@dataclass(frozen=True)
class Catalogue:
    """Everything on sale, in the order the shop shows it."""

    categories: tuple[Category, ...]
    products: tuple[Product, ...]

    def product(self, slug: str) -> Product | None:
        """The product with this address."""
        return next((product for product in self.products if product.slug == slug), None)

    def category(self, slug: str) -> Category | None:
        """The category with this address."""
        return next((category for category in self.categories if category.slug == slug), None)

    def find(self, sku: str) -> tuple[Product, Variant] | None:
        """Product and variant of a stock number."""
        pairs = ((p, v) for p in self.products for v in p.variants)
        return next(((p, v) for p, v in pairs if v.sku == sku), None)

    def visible(self, *, hidden: bool = False) -> tuple[Product, ...]:
        """Products shown to customers; `hidden` adds those kept for trials."""
        return tuple(product for product in self.products if hidden or not product.hidden)


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """The catalogue of products.yaml."""
    data = yaml.safe_load((Path(__file__).parent / "products.yaml").read_text(encoding="utf-8"))
    return Catalogue(
        tuple(Category(**row) for row in data["categories"]), tuple(_product(row) for row in data["products"])
    )


def _product(row: dict[str, Any]) -> Product:
    options = tuple((name, tuple(values)) for name, values in row.get("options", {}).items())
    return Product(
        slug=row["slug"],
        name=row["name"],
        category=row["category"],
        drawing=row["drawing"],
        colours=tuple(row["colours"]),
        summary=row["summary"],
        description=tuple(row["description"]),
        specs=tuple(row["specs"].items()),
        tags=tuple(row.get("tags", ())),
        rating=row["rating"],
        reviews=row["reviews"],
        material=row["material"],
        options=options,
        variants=tuple(_variants(row, options)),
        hidden=row.get("hidden", False),
    )


def _variants(row: dict[str, Any], options: tuple[tuple[str, tuple[str, ...]], ...]) -> list[Variant]:
    combinations: list[tuple[tuple[str, str], ...]] = [()]
    for name, values in options:
        combinations = [(*start, (name, value)) for start in combinations for value in values]
    return [_variant(row, combination) for combination in combinations]


def _variant(row: dict[str, Any], options: tuple[tuple[str, str], ...]) -> Variant:
    values = [value for _, value in options]
    sku = "-".join([row["slug"], *values]).lower().replace(" ", "-")
    extra = sum(row.get("extra", {}).get(value, 0) for value in values)
    stock = row.get("stock_of", {}).get(" / ".join(values), row.get("stock", 400))
    was = row.get("was", 0)
    return Variant(sku, options, row["price"] + extra, was + extra if was else 0, stock)
