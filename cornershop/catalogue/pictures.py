"""Photos, drawn by the program as SVG."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import yaml

from cornershop.catalogue.model import Catalogue, Product

_CANVAS = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} 0 {w} {h}" width="{w}" height="{h}" role="img">'
    '<defs><radialGradient id="g" cx="50%" cy="38%" r="75%"><stop offset="0" stop-color="#fff"/>'
    '<stop offset="1" stop-color="{c}"/></radialGradient></defs>{body}</svg>'
)
_SHADOW = '<ellipse cx="200" cy="346" rx="125" ry="14" fill="#2a2a22" opacity=".13"/>'
_HERO = ("reading-lamp", "heather-honey", "harbour-mug", "terracotta-pot")
_HERO_LOW = ("lambswool-blanket", "breakfast-tea", "field-notebook", "watering-can")


@lru_cache(maxsize=1)
def _drawings() -> dict[str, str]:
    text = (Path(__file__).parent / "drawings.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def photo(product: Product, *, close: bool = False) -> str:
    """The product's picture as an SVG document, 400 x 400; `close` is the detail view."""
    wall = '<rect width="400" height="400" fill="url(#g)"/>'
    floor = f'<rect y="322" width="400" height="78" fill="{product.colours[2]}"/>'
    body = wall + floor + _SHADOW + _drawn(product)
    svg = _CANVAS.format(x=0, w=400, h=400, c=product.colours[2], body=body)
    return svg.replace('viewBox="0 0 400 400"', 'viewBox="110 110 190 190"') if close else svg


def hero(catalogue: Catalogue) -> str:
    """The picture at the top of the home page: two shelves of what the shop sells."""
    body = ['<rect width="1200" height="760" fill="url(#g)"/>', *_grain(), *_shelf(catalogue, _HERO, 0)]
    return _CANVAS.format(x=0, w=1200, h=760, c="#e9dcc3", body="".join([*body, *_shelf(catalogue, _HERO_LOW, 360)]))


def icon() -> str:
    """The shop's sign, used as favicon and beside the name."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">'
        '<rect y="18" x="6" width="36" height="26" rx="3" fill="#24463a"/>'
        '<path d="M4 8h40l2 12q-5 6-10 0-6 6-12 0-6 6-12 0-5 6-10 0z" fill="#c4553b"/>'
        '<rect x="20" y="27" width="9" height="17" fill="#f8f3e8"/></svg>'
    )


def _drawn(product: Product) -> str:
    a, b, c = product.colours
    return _drawings()[product.drawing].replace("{a}", a).replace("{b}", b).replace("{c}", c)


def _shelf(catalogue: Catalogue, slugs: tuple[str, ...], top: int) -> list[str]:
    board = f'<rect x="20" y="{top + 344}" width="1160" height="22" rx="4" fill="#a77b4b"/>'
    edge = f'<rect x="20" y="{top + 360}" width="1160" height="8" fill="#6f4c28" opacity=".45"/>'
    products = [catalogue.product(slug) for slug in slugs]
    things = (
        f'<g transform="translate({40 + 285 * index} {top + 20}) scale(.96)">{_drawn(product)}</g>'
        for index, product in enumerate(products)
        if product
    )
    return [board, edge, *things]


def _grain() -> list[str]:
    return [
        f'<circle cx="{index * 97 % 1200}" cy="{index * 61 % 760}" r="{1 + index % 3}" fill="#8a6d3f" opacity=".08"/>'
        for index in range(260)
    ]
