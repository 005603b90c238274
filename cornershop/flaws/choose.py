"""Which flaws are on for a request."""

from __future__ import annotations

from starlette.requests import Request

from cornershop.flaws import REGISTRY, WEAKNESSES
from cornershop.flaws.record import Flaws
from cornershop.settings import Settings

COOKIE = "trial"
HEADER = "x-cornershop-flaws"


def switched(request: Request, settings: Settings) -> Flaws:
    """The instance's switches plus, in a sandbox, those of this browser's cookie and this request's header.

    The header reads `fee-late,near:lcp-slow`; a cookie replaces the instance's switches, so a browser can be clean.
    """
    on, near = set(settings.flaws), set(settings.near_misses)
    if settings.sandbox:
        cookie = _cookie(request)
        if cookie is not None:
            on, near = set(cookie.get("on", [])), set(cookie.get("near", []))
        for part in filter(None, (p.strip() for p in request.headers.get(HEADER, "").split(","))):
            (near if part.startswith("near:") else on).add(part.removeprefix("near:"))
    known = REGISTRY.keys() | WEAKNESSES.keys()
    return Flaws(frozenset(on & known), frozenset(near & known))


def _cookie(request: Request) -> dict[str, list[str]] | None:
    try:
        on, _, near = request.cookies[COOKIE].partition("~")
    except KeyError:
        return None
    return {"on": on.split("."), "near": near.split(".")}


def cookie_value(on: tuple[str, ...], near: tuple[str, ...]) -> str:
    """What the cookie holds; letters, dots and dashes only."""
    return ".".join(on) + "~" + ".".join(near)
