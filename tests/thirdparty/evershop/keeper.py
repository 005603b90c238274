"""The shop's keeper: opens the shop over EverShop's own API, with the rights of its administrator."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path
from typing import Any

import httpx

from tests.thirdparty.evershop import goods
from tests.thirdparty.evershop.goods import Thing
from tests.thirdparty.evershop.pictures import draw

MAIL, PASSWORD = "keeper@harbour-hearth.example", "only-for-tests-1"
ANSWER_S = 30.0
GROUP = PARCEL = 1
"""What EverShop's first migration makes: an attribute group and a parcel size."""

KNOWN = {
    "storeName": goods.NAME,
    "storeDescription": "Things for the kitchen, knitwear and candles.",
    "storeCountry": "GB",
    "storeEmail": "hello@harbour-hearth.example",
    "storePhoneNumber": "01632 960123",
    "codPaymentStatus": 1,
    "codDisplayName": "Cash on delivery",
}


class Keeper:
    """Signed in at the shop at `url`, whose pictures lie in `media`."""

    def __init__(self, url: str, media: Path) -> None:
        self._api = httpx.Client(base_url=f"{url}api/", timeout=ANSWER_S)
        self._media = media
        token = self.post("user/tokens", email=MAIL, password=PASSWORD)["accessToken"]
        self._api.headers["Authorization"] = f"Bearer {token}"

    def post(self, path: str, **body: Any) -> Any:
        """What the API answers. Raises RuntimeError with its words when it refuses."""
        answer = self._api.post(path, json=body)
        if answer.is_error:
            raise RuntimeError(f"{path} was refused with {answer.status_code}: {answer.text[:300]}")
        return answer.json()["data"]

    def opens(self) -> None:
        """Everything a shop needs before its first customer comes."""
        self.post("settings", **KNOWN)
        self._takes_parcels()
        self._names("Colour", goods.COLOURS)
        self._names("Size", goods.SIZES)
        shelf = self.post("collections", name="New in", code="new", description=[])["uuid"]
        for name, key in goods.CATEGORIES.items():
            category = self.post("categories", name=name, url_key=key, status=1, description=[])["category_id"]
            for thing in (thing for thing in goods.THINGS if thing.category == name):
                self.post(f"collections/{shelf}/products", product_id=self._stock(thing, category))
        for_everybody: dict[str, Any] = {"condition": {}, "user_condition": {}, "target_products": {}}
        off = {"discount_amount": goods.PERCENT, "discount_type": "percentage_discount_to_entire_order"}
        self.post(
            "coupons", coupon=goods.CODE, status=1, description=goods.SAID, free_shipping=0, **off, **for_everybody
        )
        self._writes()

    def _takes_parcels(self) -> None:
        zone = self.post("shippingZones", name="United Kingdom", countries=["GB"])["uuid"]
        for name, cost in goods.DELIVERY.items():
            way = self.post("shippingProviders/core/methods", name=name)["uuid"]
            self.post("shippingProviders/core/rates", method_id=way, zone_id=zone, cost=cost)

    def _names(self, name: str, options: Iterable[str]) -> None:
        """A property that goods can be told apart by."""
        shown = {"type": "select", "is_required": 0, "display_on_frontend": 1, "is_filterable": 1, "sort_order": 1}
        texts = [{"option_text": option} for option in options]
        code = f"goods_{name.lower()}"
        self.post("attributes", attribute_name=name, attribute_code=code, groups=[GROUP], options=texts, **shown)

    def _stock(self, thing: Thing, category: int) -> str:
        """Every combination of a thing is a product of its own; the uuid of the first."""
        kinds = {"goods_colour": thing.colours, "goods_size": thing.sizes}
        codes = [code for code, options in kinds.items() if options]
        if not codes:
            return self._product(thing, category, "", "", {})
        group = self.post("variantGroups", attribute_codes=codes, attribute_group_id=GROUP)
        ids = {o["option_text"]: str(o["attribute_option_id"]) for a in group["attributes"] for o in a["options"]}
        made = []
        for colour, size in product(thing.colours or ("",), thing.sizes or ("",)):
            chosen = {"goods_colour": ids.get(colour, ""), "goods_size": ids.get(size, "")}
            made.append(self._product(thing, category, colour, size, chosen))
            self.post(f"variantGroups/{group['uuid']}/items", product_id=made[-1])
        return made[0]

    def _product(self, thing: Thing, category: int, colour: str, size: str, chosen: dict[str, str]) -> str:
        key = "-".join(part for part in (*thing.name.lower().split(), colour.lower(), size.lower()) if part)
        draw(self._media / f"goods/{key}.jpg", thing.name, goods.COLOURS.get(colour, thing.shade))
        made = self.post(
            "products",
            name=thing.name,
            sku=key.upper(),
            url_key=key,
            price=thing.price,
            weight=0.4,
            qty=thing.stock,
            manage_stock=1,
            stock_availability=int(thing.stock > 0),
            status=1,
            visibility=1,
            group_id=GROUP,
            package_id=PARCEL,
            category_id=category,
            description=_prose(thing.text),
            images=[f"/assets/goods/{key}.jpg"],
            attributes=[{"attribute_code": code, "value": value} for code, value in chosen.items() if value],
        )
        return str(made["uuid"])

    def _writes(self) -> None:
        """Pages, menus and what the front page shows."""
        for key, (title, *paragraphs) in goods.PAGES.items():
            self.post("pages", name=title, url_key=key, status=1, meta_title=title, content=_prose(*paragraphs))
        shelves = {name: f"/{key}" for name, key in goods.CATEGORIES.items()}
        service = {title: f"/page/{key}" for key, (title, *_) in goods.PAGES.items()}
        self._widget("announcement_bar", "headerTop", "all", announcements=[{"content": goods.SAID}])
        self._widget(
            "basic_menu", "headerMiddleLeft", "all", isMain=True, menus=[_item(*pair) for pair in shelves.items()]
        )
        columns = [_column("Shop", shelves), _column("Service", service)]
        self._widget("footer_menu", "footerMiddleLeft", "all", columns=columns)
        self._widget(
            "collection_products", "content", "homepage", collection="new", count=12, countPerRow=4, heading="New in"
        )

    def _widget(self, kind: str, area: str, route: str, **settings: Any) -> None:
        placed = {"route": [route], "area": [area], "sort_order": 20}
        self.post("widgets", name=f"Our {kind}", type=kind, status=1, settings=settings, **placed)


def _prose(*paragraphs: str) -> list[dict[str, Any]]:
    blocks = [{"type": "paragraph", "data": {"text": text}} for text in paragraphs]
    data = {"time": 0, "blocks": blocks, "version": "2.31.0"}
    return [{"id": "row", "size": 1, "columns": [{"id": "column", "size": 1, "data": data}]}]


def _item(name: str, url: str) -> dict[str, Any]:
    return {"id": url, "uuid": url, "name": name, "url": url, "type": "custom", "children": []}


def _column(title: str, links: dict[str, str]) -> dict[str, Any]:
    return {
        "id": title,
        "title": title,
        "links": [{"id": url, "label": name, "url": url} for name, url in links.items()],
    }
