"""A shopper's page over plain HTTP: the same Page protocol as a browser's, for pages that a server renders."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from urllib.parse import urldefrag, urljoin

from journeys.channels.protocols import Fetched, GoneError
from journeys.channels.wire.entries import is_disabled, options_in
from journeys.channels.wire.finding import index_of
from journeys.channels.wire.known import Library
from journeys.channels.wire.naming import name_of
from journeys.channels.wire.presses import enter, press
from journeys.channels.wire.scripting import needs_fill, needs_script
from journeys.channels.wire.speaking import new_texts
from journeys.channels.wire.standing import Effect, Standing
from journeys.channels.wire.travelling import Landed, Traveller
from journeys.channels.wire.tree import Document, Element
from journeys.model.event import NewText, Response
from journeys.model.outline import PageState
from journeys.wayfinding.fields import with_keys

LIBRARY = Library()
"""The pages of this process: five hundred shoppers meet the same ones."""

REFRESHES = 5
PERSONAL = ("contact.", "shipping.", "billing.", "account.", "newsletter.", "card.holder", "card.expiry")
PATIENT_S = 30.0  # a page that leads on by itself later than this is a timer, not a way
_REFRESH = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE)


class WirePage:
    """The Page protocol over HTTP. No pictures, no boxes, no scripts; see docs/wire.md.

    Raises NeedsBrowser where a page or a control does nothing without JavaScript.
    """

    def __init__(self, traveller: Traveller, library: Library = LIBRARY) -> None:
        self._traveller, self._library = traveller, library
        self._here = Standing(*library.page(""))
        self._past: list[str] = []
        self._file = Fetched(0, failure="nothing was downloaded")
        self._html = ""
        self._requests = 0
        self._words: dict[str, None] = {}

    @property
    def url(self) -> str:
        """Where the shopper is."""
        return self._here.url

    def open(self, url: str) -> Response:
        """Go to an address, as if typed. Raises StoreUnreachable when nothing answers."""
        return self._during(lambda: self._travel(urljoin(self.url, url), typed=True))

    def see(self) -> PageState:
        """One look at the page; the very same record as long as nothing changed."""
        if self._here.known.empty:
            raise needs_fill(self._here.document, self.url)
        return self._here.state(tuple(self._words))

    def picture(self) -> bytes:
        """The wire has no picture."""
        return b""

    def press(self, ref: str) -> Response:
        """Press a control. Raises GoneError, and NeedsBrowser where only a script would answer."""
        element = self._here.element(ref)
        return self._during(lambda: self._follow(press(self._here, element)))

    def fill(self, ref: str, text: str) -> Response:
        """Replace what a field holds."""
        element = self._here.element(ref)
        fixed = "disabled" if is_disabled(element) else "read-only" if "readonly" in element.attrs else ""
        if fixed:
            return self._refused(f"the field itself: it is {fixed}")
        if element.tag not in {"input", "textarea"}:
            raise needs_script(self._here.document, element, self.url)
        if _is_personal(self._here.as_it_came, ref):
            self._words[text] = None
        self._here.focus = element
        most = element.get("maxlength")
        self._here.entries.values[element.index] = text[: int(most)] if most.isdigit() else text
        self._here.entries.wrong.pop(element.index, None)
        return self._during(lambda: ("value",))

    def choose(self, ref: str, option: str) -> Response:
        """Choose an option by its visible text in a native select. Raises GoneError when it is not offered."""
        element = self._here.element(ref)
        if element.tag != "select":
            raise GoneError(f"the option {option!r} is not offered.")
        chosen = _offered(self._here.document, element, option)
        self._here.focus = element
        self._here.entries.chosen[element.index] = (chosen.index,)
        self._here.entries.wrong.pop(element.index, None)
        return self._during(lambda: ("value",))

    def key(self, name: str) -> Response:
        """Press a key where the focus is: Enter sends a field's form; nothing else does anything without a script."""
        return self._during(lambda: self._follow(enter(self._here)) if name == "Enter" else ())

    def back(self) -> Response:
        """The browser's Back: the page before is asked for again."""
        if not self._past:
            return self._during(lambda: ())
        url = self._past.pop()
        return self._during(lambda: self._travel(url, back=True))

    def find_css(self, selector: str) -> str:
        """A reference for a store's own CSS selector, "" when nothing matches."""
        index = index_of(self._html, selector)
        return f"e{index}" if index else ""

    def downloaded(self) -> Fetched:
        """The file that the last action brought; `failure` when it brought none."""
        return self._file

    def fetch(self, url: str) -> Fetched:
        """A GET with the shopper's cookies, without leaving the page."""
        landed = self._traveller.go(urljoin(self.url, url), self.url)
        return _fetched(landed)

    def close(self) -> None:
        """Let the connection go. Closing twice is fine."""
        self._traveller.close()

    # ------------------------------------------------------------ how an action is done

    def _during(self, act: Callable[[], tuple[str, ...]]) -> Response:
        """Do something and tell how the page answered."""
        before, texts, requests = self.url, self._here.known, self._requests
        began = time.perf_counter()
        kinds = act()
        took = round((time.perf_counter() - began) * 1000, 1)
        moved = self._requests > requests
        return Response(
            kinds=kinds,
            feedback_ms=took if kinds else None,
            settled_ms=took,
            window_ms=took,
            url_before=before,
            url_after=self.url,
            user_requests=self._requests - requests,
            new_texts=self._new_texts(texts.texts) if moved and texts is not self._here.known else (),
        )

    def _new_texts(self, before: dict[str, str]) -> tuple[NewText, ...]:
        return new_texts(before, self._here.known.texts, self._here.document.language[:2])

    def _follow(self, effect: Effect) -> tuple[str, ...]:
        trip = effect.trip
        if trip is None:
            return effect.kinds
        return self._travel(trip.url, trip.method, trip.body, trip.media_type)

    def _travel(
        self,
        url: str,
        method: str = "GET",
        body: bytes | None = None,
        kind: str = "",
        *,
        typed: bool = False,
        back: bool = False,
    ) -> tuple[str, ...]:
        referer = "" if typed or self.url.startswith("about:") else self.url
        landed = self._traveller.go(url, referer, method, body, kind)
        self._requests += landed.requests
        if landed.html is None and not typed:
            self._file = _fetched(landed)
            return ("download",)
        self._land(landed, back=back)
        for _ in range(REFRESHES):
            target = _refresh(self._here.document, landed)
            if not target or urldefrag(target).url == urldefrag(self.url).url:
                break
            landed = self._traveller.go(target, self.url)
            self._requests += landed.requests
            self._land(landed, back=True)
        return ("navigation",)

    def _land(self, landed: Landed, *, back: bool) -> None:
        """Stand on the page that came. `back` says that the page before is not one to come back to."""
        if not back and self.url != "about:blank":
            self._past.append(self.url)
        self._html = landed.html or ""
        known, hidden = self._library.page(self._html)
        self._here = Standing(known, hidden, landed.url)

    def _refused(self, blocker: str) -> Response:
        return Response(url_before=self.url, url_after=self.url, blocked_by=blocker)


def _is_personal(state: PageState, ref: str) -> bool:
    """Whether what is typed there is this customer's own: name, address, account."""
    key = next((field.key for field in with_keys(state).fields if field.ref == ref), "")
    return key.startswith(PERSONAL)


def _offered(document: Document, select: Element, wanted: str) -> Element:
    free = [(name_of(document, one, "option"), one) for one in options_in(document, select) if not is_disabled(one)]
    exact = next((one for text, one in free if text == wanted), None)
    folded = wanted.strip().casefold()
    alike = next((one for text, one in free if text.casefold() == folded), None)
    found = exact if exact is not None else alike
    if found is None:
        raise GoneError(f"the option {wanted!r} is not offered.")
    return found


def _refresh(document: Document, landed: Landed) -> str:
    """Where a page leads on to by itself, "" when it does not."""
    told = [meta.get("content", "") for meta in document.metas if meta.get("http-equiv", "").casefold() == "refresh"]
    for content in (landed.answer.header("refresh"), *told):
        found = _REFRESH.match(content)
        if found and float(found.group(1)) <= PATIENT_S:
            return urljoin(landed.url, str(found[2]).strip())
    return ""


def _fetched(landed: Landed) -> Fetched:
    answer = landed.answer
    media_type = answer.header("content-type").partition(";")[0].strip().casefold()
    return Fetched(landed.status, answer.body, media_type, landed.file_name)
