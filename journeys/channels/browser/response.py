"""How a page answers an action: watched in the page (scripts/watch.js), in its traffic and in the browser's signs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urldefrag

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Frame

from journeys.channels.browser.asking import Questions
from journeys.channels.browser.look import answered
from journeys.channels.browser.network import Mark, Network
from journeys.channels.browser.tabs import Tabs
from journeys.model.event import NewText, Response
from journeys.model.outline import Box
from journeys.model.sight import Interaction
from journeys.wayfinding.reading.message import tone

WINDOW_S = 10.0  # the action window ends at network quiet or after this (friction catalogue 0.2)
PATIENCE_S = 7.0  # nothing at all for this long is no response (Sentry's upper bound, catalogue dead-click)
LOAD_S = 30.0  # a document that is asked for is waited for this long: Playwright's own default
QUIET_MS = 150  # once there was an answer and nothing is in flight, this much stillness is the end of it
BRIEF_MS = 40  # or this much, where the document has nothing ahead of it (scripts/ahead.js)
NETWORK_QUIET_S = 0.5  # without an answer, user requests must have been over for this long (catalogue 0.2)
YOUNG_MS = 1100  # what changes by itself every half second or sooner is got to know before anything is pressed
ASK_MS = 250  # the page is asked again at least this often
RESTLESS_S = 1.0  # a new document that never stops moving is taken as it is after this
FRAMES = 6

_ARM = """async (most) => {
  const start = performance.now();
  while (window.__journeysYoung?.() && performance.now() - start < most) await new Promise((on) => setTimeout(on, 20));
  return window.__journeysWatch?.arm() ?? [];
}"""
_WAIT = "(limits) => window.__journeysWatch?.wait(limits) ?? null"
_REPORT = "() => window.__journeysWatch?.report() ?? null"
_END = "(before) => window.__journeysWatch?.end(before) ?? null"


@dataclass
class Watched:
    """What is known of one action so far. Times of `kinds` are milliseconds since `began` (time.monotonic).

    `rests` says that nothing is ahead of the document in front but what the network brings it.
    `opening` says that the document asked for a window of its own a moment ago.
    `armed` says that the document in front was being watched when the action began: one that is not is another.
    """

    began: float
    url_before: str
    mark: Mark
    words: list[str]
    frames: list[Frame]
    kinds: dict[str, float] = field(default_factory=dict)
    busy_ms: float | None = None
    idle_ms: float = 0
    rests: bool = False
    opening: bool = False
    texts: dict[str, dict[str, Any]] = field(default_factory=dict)
    new_document: bool = False
    loaded: float = 0
    calm: float = 0
    armed: bool = False
    slowest: Interaction | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the action."""
        return time.monotonic() - self.began

    def saw(self, kind: str, at_ms: float) -> None:
        """A response of this kind was seen; the earliest counts."""
        self.kinds[kind] = min(self.kinds.get(kind, at_ms), max(0.0, at_ms))


class Watch:
    """Runs actions and reports the page's answers. One per shopper."""

    def __init__(self, tabs: Tabs, network: Network, questions: Questions, patience_s: float, language: str) -> None:
        self._tabs, self._network, self._questions = tabs, network, questions
        self._patience, self._language = patience_s, language

    def during(
        self, act: Callable[[], object], *, patience_s: float | None = None, quiet_ms: float = QUIET_MS
    ) -> Response:
        """Do `act` and watch until the page has answered and is quiet, or did nothing for `patience_s`."""
        watched = self._begin()
        act()
        patience = self._patience if patience_s is None else patience_s
        settled = self._settle(watched, patience, quiet_ms)
        return self._response(watched, settled)

    def _begin(self) -> Watched:
        page = self._tabs.current
        self._tabs.begin()
        frames = answered(page)[: FRAMES + 1]
        words: list[str] = []
        armed = False
        for frame in frames:
            found = self._questions.ask(frame, _ARM, YOUNG_MS)
            words += found if isinstance(found, list) else []
            armed = armed or (frame == page.main_frame and bool(found))
        return Watched(time.monotonic(), page.url, self._network.mark(), words, frames, armed=armed)

    def _settle(self, watched: Watched, patience: float, quiet_ms: float) -> bool:
        """Wait for the end of the action window; True when the page came to rest."""
        while True:
            self._browser_signs(watched)
            if "navigation" in watched.kinds and not watched.new_document:
                self._load(watched)
            self._page_signs(watched, quiet_ms)
            if self._over(watched, quiet_ms):
                return True
            limit = LOAD_S if self._network.navigating(watched.mark) else WINDOW_S
            busy = self._network.in_flight(watched.mark) or watched.busy_ms is not None
            if watched.elapsed > (limit if busy or watched.kinds else min(patience, limit)):
                self._browser_signs(watched)  # of a new document that kept the last question waiting
                if "navigation" not in watched.kinds or watched.new_document or watched.elapsed > limit:
                    return not busy

    def _over(self, watched: Watched, quiet_ms: float) -> bool:
        if watched.opening and "popup" not in watched.kinds:
            return False
        if watched.rests:
            enough, unrest = min(quiet_ms, BRIEF_MS), self._unrest_ms(watched, min(quiet_ms, BRIEF_MS), arrived=False)
            return bool(watched.kinds) and watched.idle_ms >= enough and unrest <= 0
        if watched.new_document:
            still = watched.idle_ms >= quiet_ms or time.monotonic() - watched.loaded > RESTLESS_S
            return still and self._unrest_ms(watched, quiet_ms) <= 0
        if not watched.kinds or watched.idle_ms < quiet_ms:
            return False
        return self._unrest_ms(watched, quiet_ms) <= 0

    def _unrest_ms(self, watched: Watched, quiet_ms: float, *, arrived: bool = True) -> float:
        """Milliseconds that no traffic must be seen from now on for the action to be over, if nothing else comes.

        `arrived` counts them from the arrival of a new document at the earliest.
        """
        now = time.monotonic()
        loading = watched.new_document and self._network.loading(watched.mark)
        if self._network.in_flight(watched.mark) or loading:
            watched.calm = now
        else:
            landed = self._network.landed(watched.mark, scripts=watched.new_document)
            watched.calm = max(watched.calm, landed)
        only_busy = not watched.kinds.keys() - {"aria"} and watched.busy_ms is not None
        wanted = NETWORK_QUIET_S if only_busy and not watched.new_document else quiet_ms / 1000
        since = max(watched.calm, watched.began, watched.loaded if arrived else 0)
        return (since + wanted - now) * 1000

    def _browser_signs(self, watched: Watched) -> None:
        for sign in self._tabs.signs:
            watched.saw(sign.kind, (sign.at - watched.began) * 1000)
            if sign.text and sign.kind == "dialog":
                watched.texts.setdefault(sign.text, {"text": sign.text, "announced": "alert"})
        if "popup" in watched.kinds:
            self._tabs.settle(LOAD_S * 1000)

    def _load(self, watched: Watched) -> None:
        """Wait for the new document, if there is one: History API moves stay in the old one."""
        page = self._tabs.current
        try:
            page.wait_for_load_state("domcontentloaded", timeout=max(1.0, LOAD_S - watched.elapsed) * 1000)
        except PlaywrightError:  # a hung page: the window's end ends the wait
            return
        report = self._questions.ask(page.main_frame, _REPORT)
        watched.new_document = report is None or not report["armed"]
        watched.loaded = time.monotonic()

    def _page_signs(self, watched: Watched, quiet_ms: float) -> None:
        brief = min(quiet_ms, BRIEF_MS)
        least, soon = self._unrest_ms(watched, quiet_ms), self._unrest_ms(watched, brief, arrived=False)
        limits = {"quiet": quiet_ms, "least": least, "brief": brief, "soon": soon, "most": ASK_MS}
        report = self._questions.ask(self._tabs.current.main_frame, _WAIT, limits)
        if report is None or self._left(watched, report):
            watched.idle_ms, watched.rests, watched.opening = 0, False, False
            return
        watched.idle_ms, watched.rests, watched.opening = report["idle"], report["rests"], report["opening"]
        self._merge(watched, report)
        if watched.kinds.keys() - {"aria"}:
            return
        for frame in watched.frames[1:]:
            inner = None if frame.is_detached() else self._questions.ask(frame, _REPORT)
            if inner and inner["armed"]:
                self._merge(watched, inner)

    def _left(self, watched: Watched, report: dict[str, Any]) -> bool:
        """Whether a new document answered before the browser told of it; a form may lead to the same address."""
        gone = not report["armed"] and not watched.new_document and "popup" not in watched.kinds
        moved = urldefrag(self._tabs.current.url).url != urldefrag(watched.url_before).url
        return gone and (moved or watched.armed)

    def _merge(self, watched: Watched, report: dict[str, Any]) -> None:
        for kind, at in report["kinds"]:
            watched.saw(kind, at)
        if report["busy"] is not None:
            watched.busy_ms = min(watched.busy_ms or report["busy"], report["busy"])
        for text in report["texts"]:
            watched.texts[text["text"]] = text

    def _response(self, watched: Watched, settled: bool) -> Response:
        elapsed = round(watched.elapsed * 1000, 1)
        url = self._tabs.current.url
        self._last_words(watched, url)
        return Response(
            kinds=tuple(sorted(watched.kinds)),
            feedback_ms=round(min(watched.kinds.values()), 1) if watched.kinds else None,
            busy_ms=watched.busy_ms,
            settled_ms=elapsed if settled else None,
            window_ms=elapsed,
            url_before=watched.url_before,
            url_after=url,
            user_requests=self._network.user_requests_since(watched.mark),
            new_texts=tuple(self._new_text(text) for text in watched.texts.values()),
            requests=self._network.requests_since(watched.mark),
            errors=self._network.errors_since(watched.mark),
            slowest=watched.slowest,
        )

    def _last_words(self, watched: Watched, url: str) -> None:
        """Stop watching; read what a new document says, or tell hash changes from navigations."""
        current = self._tabs.current.main_frame
        told = self._questions.ask(current, _END, watched.words if watched.new_document else None)
        for frame in watched.frames:
            if frame != current and not frame.is_detached():
                self._questions.ask(frame, _END)
        if watched.new_document:
            if told and told["kept"]:
                self._merge(watched, {**told["kept"], "texts": []})
            for text in told["texts"] if told else ():
                watched.texts.setdefault(text["text"], text)
            return
        if told and told.get("inputs"):
            seen = told["inputs"]
            watched.slowest = Interaction(max(0.0, seen["ms"] - seen["own"]), seen["kind"])
        if urldefrag(url).url == urldefrag(watched.url_before).url:
            watched.kinds.pop("navigation", None)

    def _new_text(self, raw: dict[str, Any]) -> NewText:
        marking = raw.get("tone", "")
        said = tone(raw["text"], self._language)
        quad = raw.get("box")
        return NewText(
            text=raw["text"],
            announced=raw.get("announced", ""),
            tone="error" if marking == "error" else said or ("error" if marking else ""),
            box=Box(*quad) if quad else None,
            distance=raw.get("distance"),
        )
