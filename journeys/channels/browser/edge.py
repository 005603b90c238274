"""The line between a browser and the shop, broken on purpose: one rule for a request, in the order of breaking.

no-answer: the request never leaves. refused: it is cut at once. slow: it leaves late. error: it is answered 503 here.
answer-lost: the shop gets it and does it, and the browser gets nothing. double: the shop gets it twice, one after the
other. offline: the browser's own line is dead for some seconds.
"""

from __future__ import annotations

import fnmatch
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Request, Route
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.protocols import EdgeProof, EdgeRule

FAILED = "<!doctype html><html><head><title>503</title></head><body><h1>503 Service Unavailable</h1></body></html>"
FETCH_MS = 30_000


@dataclass
class _Break:
    name: str
    rule: EdgeRule
    until: float
    fits: Callable[[str], bool]
    handle: Callable[[Route, Request], None]
    standing: bool = True
    times: int = 0
    request: str = ""
    first: float = 0.0
    last: float = 0.0
    held: list[Route] = field(default_factory=list)


class BrowserEdge:
    """Of one browser context. `now` counts seconds."""

    def __init__(self, context: BrowserContext, now: Callable[[], float] = time.monotonic) -> None:
        self._context, self._now = context, now
        self._breaks: dict[str, _Break] = {}
        context.on("requestfailed", self._failed)

    def break_line(self, name: str, rule: EdgeRule) -> None:
        """Break it under a name."""

        def fits(url: str) -> bool:
            return fnmatch.fnmatchcase(url, rule.pattern)

        def handle(route: Route, request: Request) -> None:
            self._handle(name, route, request)

        until = self._now() + rule.seconds if rule.kind == "offline" else float("inf")
        self._breaks[name] = _Break(name, rule, until, fits, handle)
        if rule.kind == "offline":
            self._context.set_offline(True)
        else:
            self._context.route(fits, handle)

    def proof(self, name: str) -> EdgeProof:
        """How often that was felt so far."""
        self.tick()
        one, now = self._breaks[name], self._now()
        return EdgeProof(
            one.times,
            one.request,
            now - one.first if one.times else None,
            now - one.last if one.times else None,
            one.standing,
        )

    def mend(self, name: str) -> EdgeProof:
        """Put it right; requests that never left are cut."""
        one = self._breaks[name]
        if one.standing:
            one.standing = False
            with suppress(PlaywrightError):  # the browser may be gone, and the line with it
                if one.rule.kind == "offline":
                    self._context.set_offline(False)
                else:
                    self._context.unroute(one.fits, one.handle)
            for route in one.held:
                with suppress(PlaywrightError):
                    route.abort("timedout")
        return self.proof(name)

    def tick(self) -> None:
        """Lines that were dead for long enough come back."""
        for one in self._breaks.values():
            if one.standing and self._now() >= one.until:
                self.mend(one.name)

    def _handle(self, name: str, route: Route, request: Request) -> None:
        one = self._breaks[name]
        if not one.standing or (one.rule.method and request.method != one.rule.method):
            route.fallback()
            return
        self._felt(one, request)
        with suppress(PlaywrightError):  # whoever asked may have gone away meanwhile
            _act(one, route, request)

    def _felt(self, one: _Break, request: Request) -> None:
        one.times += 1
        one.last = self._now()
        one.first = one.first or one.last
        one.request = f"{request.method} {request.url[:200]}"

    def _failed(self, request: Request) -> None:
        for one in self._breaks.values():
            if one.standing and one.rule.kind == "offline" and "DISCONNECTED" in (request.failure or ""):
                self._felt(one, request)


def _act(one: _Break, route: Route, request: Request) -> None:
    match one.rule.kind:
        case "no-answer":
            one.held.append(route)
        case "slow":
            request.frame.page.wait_for_timeout(one.rule.seconds * 1000)
            route.continue_()
        case "error":
            route.fulfill(status=503, content_type="text/html; charset=utf-8", body=FAILED)
        case "answer-lost":
            route.fetch(max_redirects=0, timeout=FETCH_MS)
            route.abort("connectionreset")
        case "double":
            route.fetch(max_redirects=0, timeout=FETCH_MS)
            route.continue_()
        case _:
            route.abort("connectionrefused")
