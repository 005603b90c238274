"""Addresses as findings need them: without what differs between two customers or two runs."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

_LOCALE = re.compile(r"^[a-z]{2}([-_][a-z]{2})?$", re.IGNORECASE)
_ID = re.compile(r"^(?=.*\d)[\w.~%-]*$")
_LONG_SLUG = re.compile(r"^[^/]*-[^/]*-[^/]*$")
# Query names that choose what a page is, as opposed to which campaign sent the visitor.
_PAGE_QUERY = frozenset({"page", "step", "view", "tab", "route", "controller", "action", "path", "stage"})


def template(url: str) -> str:
    """The path (and hash route) with ids, slugs and locale replaced, and query values dropped except those that name a
    page.

    `https://s.example/en-gb/p/blue-mug-0-3l?utm_source=x` becomes `/{locale}/p/{id}`.
    """
    parts = urlsplit(url)
    route = parts.fragment if parts.fragment.startswith(("/", "!/")) else ""
    query = [f"{k}={v}" for k, v in sorted(parse_qsl(parts.query)) if k.casefold() in _PAGE_QUERY and not v.isdigit()]
    return (_path(parts.path) or "/") + (f"#{_path(route)}" if route else "") + (f"?{'&'.join(query)}" if query else "")


def _path(path: str) -> str:
    segments = [segment for segment in path.split("/") if segment]
    return "".join(f"/{_segment(segment, place)}" for place, segment in enumerate(segments))


def _segment(segment: str, place: int) -> str:
    if place == 0 and _LOCALE.match(segment):
        return "{locale}"
    if _ID.match(segment) or _LONG_SLUG.match(segment) or len(segment) > 40:
        return "{id}"
    return segment.casefold()
