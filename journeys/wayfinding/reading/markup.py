"""What a product page tells machines: schema.org offers of JSON-LD, and of microdata, RDFa and meta tags like it.

A price that is none of a single piece bought now by anybody (a list price, a price per kilogram or from ten pieces on,
a member's, a rent, another article's) is left out. What cannot be read surely is a price whose amount is None.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from journeys.model.fact import Fact
from journeys.model.outline import Markup, Node
from journeys.wayfinding.reading.facts import Maker, item
from journeys.wayfinding.reading.money import amounts, minor_units
from journeys.wayfinding.words import fold

PRODUCTS = frozenset({"product", "productgroup", "productmodel", "individualproduct", "someproducts"})
ASIDE = frozenset(
    {"isrelatedto", "issimilarto", "isaccessoryorsparepartfor", "isconsumablefor", "ispartof", "isvariantof", "addon"}
    | {"itemlistelement", "itemoffered", "review", "reviews"}
)
"""Properties below which other products stand, or this one told of by others."""
CONDITIONS = frozenset({"eligiblecustomertype", "validformembertier", "addon", "eligibletransactionvolume"})
MOST = 60  # prices of one page; more are not told apart
_ISO = re.compile(r"[A-Z]{3}")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_THOUSAND_OR_THOUSANDTHS = re.compile(r"\d{1,3}\.\d{3}")
_COMMENT = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*$")
Item = dict[str, Any]


@dataclass(frozen=True)
class Offered:
    """One price. `amount` in minor units, None where it was not read surely; `end` is low or high, of a range."""

    amount: int | None
    currency: str
    tax: str = ""
    end: str = ""
    form: str = "json-ld"


def read_markup(maker: Maker, heading: Node, name: str, markup: tuple[Markup, ...]) -> Iterator[Fact]:
    """Facts `markup_price` of the page's own product: one per price and kind, quoted as written."""
    found = dict.fromkeys(offer for one in markup for offer in offers(one, name, maker.view.locale))
    for offer in list(found)[:MOST]:
        yield maker.fact(
            item(name),
            "markup_price",
            offer.amount if len(found) <= MOST else None,
            unit=offer.currency,
            quote=f"{offer.form}: {offer.amount} {offer.currency}",
            node=heading,
            form=offer.form,
            option=offer.end,
            tax=offer.tax,
        )


def offers(markup: Markup, name: str, locale: str) -> Iterator[Offered]:
    """The prices that a page's markup states for the product of this name."""
    try:
        data = json.loads(_COMMENT.sub("", markup.text), strict=False)
    except (ValueError, RecursionError):
        return
    known = {str(one["@id"]): one for one in _items(data, frozenset()) if "@id" in one and len(one) > 1}
    named = _named([one for one in _items(data, ASIDE) if _types(one) & PRODUCTS], name, markup.form)
    for product in named:
        parts = [product, *_all(product, "hasVariant", known)]
        for part in parts:
            for offer in _all(part, "offers", known):
                yield from _prices(offer, known, locale, markup.form)


def _items(data: Any, without: frozenset[str]) -> Iterator[Item]:
    """Every object of a document, the outer ones first; not those below the properties in `without`."""
    if isinstance(data, list):
        for one in data:
            yield from _items(one, without)
    elif isinstance(data, dict):
        yield data
        for key, value in data.items():
            if key.casefold() not in without and isinstance(value, dict | list):
                yield from _items(value, without)


def _types(item: Item) -> set[str]:
    return {re.split(r"[/#:]", str(one))[-1].casefold() for one in _list(item.get("@type"))}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _all(item: Item, key: str, known: dict[str, Item]) -> Iterator[Item]:
    """The objects of a property, looked up where they are only pointed at."""
    for value in _list(item.get(key)):
        if isinstance(value, str) and value in known:
            yield known[value]
        elif isinstance(value, dict):
            yield known.get(str(value.get("@id")), value) if set(value) == {"@id"} else value


def _named(products: list[Item], name: str, form: str) -> list[Item]:
    """The products that are the page's own: those of its name; without names, the only one there is."""
    variants = [id(one) for product in products for one in _list(product.get("hasVariant"))]
    outer = [product for product in products if id(product) not in variants]
    own = [p for p in outer if _words(p.get("name")) == _words(name)] or [p for p in outer if _is(p, name)]
    nameless = len(outer) == 1 and not outer[0].get("name") and form in {"meta", "microdata", "rdfa"}
    return own or (outer if nameless else [])


def _is(product: Item, name: str) -> bool:
    mine, theirs = _words(product.get("name")), _words(name)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _words(name: Any) -> set[str]:
    return set(fold(str(name or "")).split())


def _prices(offer: Item, known: dict[str, Item], locale: str, form: str) -> Iterator[Offered]:
    if _is_another(offer):
        return
    tax = _tax(offer)
    currency = _currency(offer, "")
    if "aggregateoffer" in _types(offer):
        inner = [price for one in _all(offer, "offers", known) for price in _prices(one, known, locale, form)]
        for key, end in (("lowPrice", "low"), ("highPrice", "high")):
            if offer.get(key) not in (None, ""):
                yield Offered(_amount(offer[key], currency, locale), currency, tax, end, form)
        yield from inner
    for value in _list(offer.get("price")):
        if value != "":
            yield Offered(_amount(value, currency, locale), currency, tax, "", form)
    if offer.get("price") in (None, ""):
        yield from _specified(offer, known, locale, currency, tax, form)


def _specified(
    offer: Item, known: dict[str, Item], locale: str, currency: str, tax: str, form: str
) -> Iterator[Offered]:
    """The prices of an offer's specifications that are what anybody pays for one."""
    for spec in _all(offer, "priceSpecification", known):
        kinds = re.sub(r"[^a-z]", "", str(spec.get("priceType") or "").casefold())
        parts = {key.casefold() for key in spec} & {"referencequantity", "billingduration", "unitcode", "unittext"}
        delivery = _types(spec) & {"deliverychargespecification", "paymentchargespecification"}
        if (
            re.search("listprice|strikethrough|msrp|srp|invoice|regular", kinds)
            or parts
            or delivery
            or _is_another(spec)
        ):
            continue
        if spec.get("price") not in (None, ""):
            unit = _currency(spec, currency)
            yield Offered(_amount(spec["price"], unit, locale), unit, _tax(spec) or tax, "", form)


def _is_another(offer: Item) -> bool:
    """Whether an offer is not for one new piece, bought by anybody."""
    keys = {key.casefold() for key in offer}
    worn = re.search(r"(used|refurbished|damaged)condition", str(offer.get("itemCondition") or "").casefold())
    lent = re.search(r"lease|rent|repair", str(offer.get("businessFunction") or "").casefold())
    return bool(worn or lent or keys & CONDITIONS) or _least(offer) > 1


def _least(offer: Item) -> float:
    """How many must be bought for an offer to hold."""
    quantity = offer.get("eligibleQuantity")
    least = quantity.get("minValue") or quantity.get("value") if isinstance(quantity, dict) else 1
    try:
        return float(least or 1)
    except (TypeError, ValueError):
        return 2


def _tax(offer: Item) -> str:
    included = str(offer.get("valueAddedTaxIncluded", "")).casefold().rpartition("/")[2]
    return {"false": "excl", "true": "incl"}.get(included, "")


def _currency(offer: Item, otherwise: str) -> str:
    said = str(offer.get("priceCurrency") or "").strip()
    return said.upper() if _ISO.fullmatch(said.upper()) else otherwise


def _amount(written: Any, currency: str, locale: str) -> int | None:
    """Minor units; None for what is not surely a price above nothing."""
    text = format(Decimal(str(written)), "f") if isinstance(written, int | float) else str(written).strip()
    if _PLAIN.fullmatch(text) and not (isinstance(written, str) and _THOUSAND_OR_THOUSANDTHS.fullmatch(text)):
        cents = minor_units(Decimal(text).quantize(_step(currency), ROUND_HALF_UP), currency)
        return cents or None
    found = amounts(text if re.search(r"[^\d.,\s]", text) else f"{text} {currency or 'EUR'}", locale)
    sure = len(found) == 1 and (found[0].money.currency or currency) == (currency or found[0].money.currency)
    return (found[0].money.minor or None) if sure and not _THOUSAND_OR_THOUSANDTHS.fullmatch(text) else None


def _step(currency: str) -> Decimal:
    one = minor_units(Decimal(1), currency) or 100
    return Decimal(1) / Decimal(one)
