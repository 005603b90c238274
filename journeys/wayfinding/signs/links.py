"""Where a link goes."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote, urlsplit

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.lexicon import links
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold, has_phrase


def href_sign(node: Node, query: Query) -> Sign | None:
    """The sign in a link's address: "/cart" for the basket. Deep addresses tell less than short ones."""
    href = node.attributes.get("href", "")
    if not href or href.startswith(("mailto:", "tel:", "javascript:")):
        return None
    if query.intent.name == "nav.home":
        return Sign(weights.HREF, "leads to the home page") if _is_home(href) else None
    found = _share(href, query.intent.name)
    return Sign(weights.HREF * found, f"leads to {href[:60]}") if found else None


@lru_cache(maxsize=50_000)
def _share(href: str, intent: str) -> float:
    segments = _segments(href)
    for phrase in links().get(intent, {}).get("href", ()):
        for place, segment in enumerate(reversed(segments)):
            if segment == phrase:
                return 1.0 if place == 0 else 0.8
            if has_phrase(segment, phrase) and place == 0:
                return 0.7
    return 0.0


def _is_home(href: str) -> bool:
    parts = urlsplit(href)
    return parts.path in {"", "/"} and not parts.query and parts.fragment in {"", "/"} and href != "#"


@lru_cache(maxsize=5_000)
def _segments(href: str) -> tuple[str, ...]:
    parts = urlsplit(href)
    path = f"{parts.path}/{parts.fragment}"
    folded = (fold(unquote(part).rsplit(".", 1)[0] if "." in part else unquote(part)) for part in path.split("/"))
    return tuple(part for part in folded if part)
