"""A shopper's page in Chromium: looks and acts through references of the last look, and reports the page's answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from playwright.sync_api import BrowserContext, Locator
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser import survey, trace
from journeys.channels.browser.audit import audit
from journeys.channels.browser.look import look
from journeys.channels.browser.network import Network
from journeys.channels.browser.pictures import picture
from journeys.channels.browser.response import LOAD_S, PATIENCE_S, Watch
from journeys.channels.browser.tabs import Tabs
from journeys.channels.browser.timing import timing
from journeys.channels.browser.watchdog import Watchdog
from journeys.channels.protocols import GoneError
from journeys.errors import HarnessError, StoreUnreachable
from journeys.evidence.ledger import Ledger
from journeys.model.event import Audited, Response, Timing
from journeys.model.outline import PageState

ACT_MS = 5_000
LOOK_MS = 15_000
STATUS_MS = 15_000
REDIRECTS = 10
COVERED_S = 2.0  # a stranger that owns the point for this long blocks the press (catalogue click-blocked)
TYPED_AT_MOST = 200  # longer texts are pasted, as customers do
SET_AT_ONCE = frozenset({"date", "time", "month", "week", "datetime-local", "color", "range"})

_AIM = survey.expression("aim.js")
_KIND = """(el) => ({
  type: el.localName === 'input' ? el.type : el.localName,
  fixed: el.matches(':disabled') ? 'disabled' : el.readOnly ? 'read-only' : '',
})"""
_OPTIONS = "(el) => [...(el.options || [])].map((o) => [o.text.replace(/\\s+/g, ' ').trim(), o.value, o.disabled])"


class BrowserPage:
    """The Page and Instruments protocols over a browser context.

    `site` is the store's address: what shares its registrable site is first-party. `patience_s` is how long nothing
    at all must happen before a press counts as unanswered. `secrets` are covered in pictures wherever a field holds
    one; words are masked by the ledger. `fresh` makes a new context of the same device, for cold loads. `tracing`
    records a Playwright trace, which only `keep_trace` keeps. Close it when the walk is over.
    """

    def __init__(
        self,
        context: BrowserContext,
        ledger: Ledger,
        *,
        site: str,
        watchdog: Watchdog,
        secrets: Iterable[str] = (),
        touch: bool = False,
        language: str = "",
        patience_s: float = PATIENCE_S,
        fresh: Callable[[], BrowserContext] | None = None,
        tracing: bool = False,
    ) -> None:
        context.set_default_timeout(ACT_MS)
        context.set_default_navigation_timeout(LOAD_S * 1000)
        context.add_init_script(survey.script("watch.js"))
        self._context, self._ledger, self._watchdog, self._touch = context, ledger, watchdog, touch
        self._fresh = fresh or _plain(context)
        self._tracing = tracing
        if tracing:
            trace.begin(context)
        self._secrets = tuple(secrets)
        self._network = Network(context, ledger, site)
        self._tabs = Tabs(context, self._network.ours)
        self._watch = Watch(self._tabs, self._network, watchdog, patience_s, language)

    @property
    def url(self) -> str:
        """Where the shopper is."""
        return self._tabs.current.url

    def open(self, url: str) -> Response:
        """Go to an address, as if typed. Raises StoreUnreachable when nothing answers."""

        def go() -> None:
            try:
                self._tabs.current.goto(url, wait_until="domcontentloaded")
            except PlaywrightError as error:
                if "ERR_ABORTED" not in error.message:  # a download answers, too
                    raise StoreUnreachable(f"the store does not answer ({_reason(error)}).", where=url) from error

        with self._alive():
            return self._watch.during(go, patience_s=1.0)

    def see(self) -> PageState:
        """One look at the page."""
        with self._alive(), self._watchdog.guard():
            for attempt in (1, 2, 3):
                try:
                    return look(self._tabs.current, LOOK_MS)
                except PlaywrightTimeout:
                    raise
                except PlaywrightError:  # the document changed under the look: look again at the new one
                    if attempt == 3 or self._watchdog.bitten:
                        raise
                    self._tabs.settle(LOAD_S * 1000)
                    self._tabs.current.wait_for_load_state("domcontentloaded")
        raise AssertionError("unreachable")

    def picture(self) -> bytes:
        """The viewport as PNG with secret fields covered."""
        with self._alive(), self._watchdog.guard():
            return picture(self._tabs.current, self._secrets)

    def press(self, ref: str) -> Response:
        """Press (click or tap) a control, after scrolling it into view."""
        with self._alive():
            locator = self._control(ref)
            aim = self._aim(locator)
            if "blocked" in aim:
                return self._refused(str(aim["blocked"]))
            x, y = self._point(locator, aim)
            page = self._tabs.current
            press: Callable[[float, float], None] = page.touchscreen.tap if self._touch else page.mouse.click
            return self._watch.during(lambda: press(x, y))

    def fill(self, ref: str, text: str) -> Response:
        """Replace what a field holds, as a customer would by typing."""
        with self._alive():
            locator = self._control(ref)
            kind = locator.evaluate(_KIND)
            if kind["fixed"]:
                return self._refused(f"the field itself: it is {kind['fixed']}")
            return self._watch.during(lambda: self._type(locator, kind["type"], text), patience_s=0.5, quiet_ms=60)

    def choose(self, ref: str, option: str) -> Response:
        """Choose an option by its visible text in a native select. Raises GoneError when it is not offered."""
        with self._alive():
            locator = self._control(ref)
            value = _offered(locator.evaluate(_OPTIONS), option)
            if value is None:
                raise GoneError(f"the option {option!r} is not offered.")
            return self._watch.during(lambda: locator.select_option(index=value), patience_s=1.0)

    def key(self, name: str) -> Response:
        """Press a key (Enter, Escape, Tab ...) where the focus is."""
        with self._alive():
            return self._watch.during(lambda: self._tabs.current.keyboard.press(name), patience_s=1.5)

    def back(self) -> Response:
        """The browser's Back."""
        with self._alive():
            return self._watch.during(self._go_back, patience_s=2.0)

    def find_css(self, selector: str) -> str:
        """A reference for a store's own CSS selector, "" when nothing matches."""
        with self._alive(), self._watchdog.guard():
            self.see()
            handle = self._tabs.current.query_selector(f"{survey.REF_ENGINE}={selector}")
            return (handle.text_content() or "") if handle else ""

    def audit(self) -> Audited:
        """axe-core on the page as it stands."""
        with self._alive(), self._watchdog.guard():
            return self._ledger.mask.record(audit(self._tabs.current))

    def timing(self, url: str, loads: int) -> Timing:
        """Cold loads of `url` in fresh contexts, one after the other."""
        with self._alive(), self._watchdog.guard(loads * LOAD_S * 2):
            return timing(self._fresh, url, loads)

    def status_of(self, url: str) -> tuple[int, str]:
        """HTTP status and failure text of a GET with the shopper's cookies, without leaving the page."""
        try:
            answer = self._context.request.get(url, timeout=STATUS_MS, max_redirects=REDIRECTS)
        except PlaywrightError as error:
            return 0, _reason(error)
        status = answer.status
        answer.dispose()
        return status, ""

    def keep_trace(self) -> str:
        """Stop the trace and keep it, masked; the blob's name, "" when there is none. For journeys that failed."""
        if not self._tracing:
            return ""
        self._tracing = False
        data = trace.keep(self._context, self._ledger.mask)
        return self._ledger.blob(data, "zip") if data else ""

    def close(self) -> None:
        """Close the shopper's context. Closing twice is fine."""
        if self._tracing:
            self._tracing = False
            trace.drop(self._context)
        with suppress(PlaywrightError):  # it went down with its browser
            self._context.close()

    def _go_back(self) -> None:
        with suppress(PlaywrightTimeout):  # a page that does not come back in time is what the response will show
            self._tabs.current.go_back(wait_until="commit")

    def _control(self, ref: str) -> Locator:
        locator = self._tabs.current.get_by_ref(ref)
        try:
            found = locator.count()
        except PlaywrightError as error:
            raise GoneError(f"the control {ref} is no longer on the page.") from error
        if found != 1:
            raise GoneError(f"the control {ref} is no longer on the page.")
        return locator

    def _aim(self, locator: Locator) -> dict[str, object]:
        try:
            with self._watchdog.guard():
                found: dict[str, object] = locator.evaluate(_AIM, {"patience": COVERED_S * 1000, "centre": False})
        except PlaywrightTimeout as error:
            raise GoneError("the control is no longer on the page.") from error
        return found

    def _point(self, locator: Locator, aim: dict[str, object]) -> tuple[float, float]:
        """The aim in the coordinates of the main frame."""
        box = locator.bounding_box()
        offset = aim["offset"]
        assert isinstance(offset, list)
        if box is None:
            raise GoneError("the control is no longer on the page.")
        return box["x"] + offset[0], box["y"] + offset[1]

    def _type(self, locator: Locator, kind: str, text: str) -> None:
        if kind in SET_AT_ONCE:
            locator.fill(text)
            return
        keyboard = self._tabs.current.keyboard
        locator.focus()
        keyboard.press("ControlOrMeta+a")
        keyboard.press("Delete")
        if len(text) > TYPED_AT_MOST or "\n" in text:
            keyboard.insert_text(text)
        else:
            keyboard.type(text)

    def _refused(self, blocker: str) -> Response:
        return Response(url_before=self.url, url_after=self.url, blocked_by=self._ledger.mask.text(blocker))

    @contextmanager
    def _alive(self) -> Iterator[None]:
        """Say in one sentence what a browser error means."""
        try:
            yield
        except PlaywrightTimeout as error:
            raise StoreUnreachable(f"the page hangs: {_reason(error)}.", where=self.url) from error
        except PlaywrightError as error:
            if self._watchdog.bitten:
                raise StoreUnreachable("the page hangs: it stopped answering the browser.", where=self.url) from error
            raise HarnessError(f"the browser failed: {_reason(error)}.", where=self.url) from error


def _plain(context: BrowserContext) -> Callable[[], BrowserContext]:
    def fresh() -> BrowserContext:
        assert context.browser is not None
        return context.browser.new_context()

    return fresh


def _reason(error: PlaywrightError) -> str:
    return error.message.splitlines()[0].removeprefix("Page.").rstrip(".")


def _offered(options: list[tuple[str, str, bool]], wanted: str) -> int | None:
    """The index of the option a customer would take for `wanted`: same words, else same words in another case."""
    offered = {index: text for index, (text, _value, disabled) in enumerate(options) if not disabled}
    exact = (index for index, text in offered.items() if text == wanted)
    alike = (index for index, text in offered.items() if text.casefold() == wanted.strip().casefold())
    return next(exact, next(alike, None))
