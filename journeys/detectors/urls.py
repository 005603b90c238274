"""URL templates: one name for all pages that a shop makes from one pattern."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

_LANGUAGES = frozenset("en de fr es it nl pl pt sv da fi no nb cs sk hu ro bg el tr ru uk ja zh ko ar he".split())
_COUNTRIES = frozenset("us gb uk ie ca au nz at ch be lu dk se dk mx br in sg jp".split())
_LOCALE = re.compile(r"^[a-z]{2}[-_][a-z]{2}$", re.IGNORECASE)
_NUMBER = re.compile(r"^\d+$")
_HEX = re.compile(r"^(?=.*\d)[0-9a-f]{8,}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)
_TOKEN = re.compile(r"^(?=(?:.*\d){2})(?=.*[a-z])[\w.~-]{16,}$", re.IGNORECASE)
_ORDER = re.compile(r"^[a-z]{0,5}[-_]?\d{3,}$", re.IGNORECASE)
_WITH_NUMBER = re.compile(r"^\d+-[\w-]+$|^[\w-]+-\d{2,}$")
_EXTENSION = re.compile(r"\.(html?|php|aspx?|jsp)$", re.IGNORECASE)
# The segment after one of these names one thing of many.
_MANY = frozenset(
    "product products p item items dp prod artikel produkt produkte produit produits article category categories c cat"
    " collection collections kategorie kategorien categorie brand brands marke order orders bestellung tracking track".split()
)
_TRACKING = re.compile(r"^(utm_.*|gclid|fbclid|msclkid|mc_[ce]id|ref|_ga|yclid|dclid|sessionid|sid|token|_|v)$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def template(url: str) -> str:
    """The pattern a URL was made from: path without host, locale, ids, numbers and slugs, then the names of its parameters.

    `https://shop.example/en/products/blue-mug?utm_source=x&size=L` becomes `/products/{slug}?size`.
    Routes behind `#/` or `#!/` count as path. An empty URL gives "".
    """
    if not url:
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url.split("?")[0]
    route = parts.fragment.lstrip("!") if parts.fragment.lstrip("!").startswith("/") else ""
    fragment, _, route_query = route.partition("?")
    path = _path(parts.path) + ("#" + _path(fragment) if route else "")
    names = sorted({name for name, _ in parse_qsl(f"{parts.query}&{route_query}", keep_blank_values=True)})
    kept = [name for name in names if name and not _TRACKING.match(name)]
    return path + ("?" + "&".join(kept) if kept else "")


def _path(path: str) -> str:
    segments = [_EXTENSION.sub("", segment) for segment in path.split("/") if segment]
    while segments and _is_locale(segments[0]):
        segments = segments[1:]
    named = []
    for place, segment in enumerate(segments):
        many = place > 0 and segments[place - 1].casefold() in _MANY
        named.append(_name(segment, many))
    return "/" + "/".join(named)


def _is_locale(segment: str) -> bool:
    low = segment.casefold()
    return bool(_LOCALE.match(low)) or low in _LANGUAGES or low in _COUNTRIES


def _name(segment: str, many: bool) -> str:
    if _NUMBER.match(segment):
        return "{n}"
    if _HEX.match(segment) or _TOKEN.match(segment) or _ORDER.match(segment):
        return "{id}"
    if _WITH_NUMBER.match(segment):
        return "{slug}"
    known = segment.casefold() in _MANY or segment.casefold() in {"new", "search", "all", "compare"}
    return "{slug}" if many and not known else segment.casefold()
