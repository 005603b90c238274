"""A shopper's page in Chromium: looks and acts through references of the last look, and reports the page's answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from playwright.sync_api import BrowserContext
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser import apart, hands, hurry, keyboard, lookalikes, remembering, returning, survey, trace
from journeys.channels.browser.asking import Questions
from journeys.channels.browser.audit import audit
from journeys.channels.browser.edge import BrowserEdge
from journeys.channels.browser.fetching import fetch, kept
from journeys.channels.browser.look import look
from journeys.channels.browser.machine import machine_ms
from journeys.channels.browser.network import Network
from journeys.channels.browser.pictures import holds_secret, picture, snapshot
from journeys.channels.browser.reasons import reason
from journeys.channels.browser.response import LOAD_S, PATIENCE_S, Watch
from journeys.channels.browser.tabs import ACCEPTED, CAUTIOUS, Tabs
from journeys.channels.browser.timing import timing
from journeys.channels.browser.watchdog import Watchdog
from journeys.channels.protocols import Fetched
from journeys.errors import HarnessError, StoreUnreachable
from journeys.evidence.ledger import Ledger
from journeys.model.conventions import SLOW_INPUT_MS
from journeys.model.event import Audited, Response, Timing
from journeys.model.keys import KeyPath
from journeys.model.lookalike import Lookalike, Tried
from journeys.model.opened import Shown
from journeys.model.outline import PageState
from journeys.model.probing import HurryEnd

ACT_MS = 5_000
LOOK_MS = 15_000
STATUS_MS = 15_000
REDIRECTS = 10
WATCHING = ("popups.js", "inputs.js", "watch.js", "ahead.js")  # in every document, before its own scripts


class BrowserPage:
    """The Page and Instruments protocols over a browser context.

    `site` is the store's address: what shares its registrable site is first-party. `patience_s` is how long nothing
    at all must happen before a press counts as unanswered. `secrets` are covered in pictures wherever a field holds
    one; words are masked by the ledger. `fresh` makes a new context of the same device, for cold loads. `tracing`
    records a Playwright trace from the beginning; `record_trace` begins one later, and only `keep_trace` keeps it.
    `cautious` answers the browser's "are you sure?" with no. Close it when the walk is over.
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
        cautious: bool = False,
    ) -> None:
        context.set_default_timeout(ACT_MS)
        context.set_default_navigation_timeout(LOAD_S * 1000)
        context.add_init_script("\n;".join(map(survey.script, WATCHING)))
        self._context, self._ledger, self._watchdog, self._touch = context, ledger, watchdog, touch
        self._fresh = fresh or _plain(context)
        self._beside: BrowserContext | None = None  # where other addresses are looked at
        self._tracing = self._traced = False
        if tracing:
            self.record_trace()
        self._secrets = tuple(secrets)
        self._bare = False  # whether the page as last seen shows no secret
        self._network = Network(context, ledger, site)
        self._edge = BrowserEdge(context)
        self._tabs = Tabs(context, self._network.ours, CAUTIOUS if cautious else ACCEPTED)
        self._questions = Questions(watchdog)
        self._watch = Watch(self._tabs, self._network, self._questions, patience_s, language)

    @property
    def url(self) -> str:
        """Where the shopper is."""
        return self._tabs.current.url

    @property
    def edge(self) -> BrowserEdge:
        """The line to the shop, where it can be broken."""
        return self._edge

    def open(self, url: str) -> Response:
        """Go to an address, as if typed. Raises StoreUnreachable when nothing answers."""

        def go() -> None:
            try:
                self._tabs.current.goto(url, wait_until="domcontentloaded")
            except PlaywrightError as error:
                if "ERR_ABORTED" not in error.message:  # a download answers, too
                    raise StoreUnreachable(f"the store does not answer ({reason(error)}).", where=url) from error

        self._edge.tick()
        with self._alive():
            return self._during(go, patience_s=1.0)

    def see(self) -> PageState:
        """One look at the page."""
        self._edge.tick()
        with self._alive(), self._watchdog.guard():
            for attempt in (1, 2, 3):
                try:
                    state = look(self._tabs.current, LOOK_MS)
                    self._bare = len(self._tabs.current.frames) == 1 and not holds_secret(state, self._secrets)
                    return state
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
            quick = snapshot(self._questions.session(self._tabs.current)) if self._bare else b""
            return quick or picture(self._tabs.current, self._secrets)

    def press(self, ref: str) -> Response:
        """Press (click or tap) a control, after scrolling it into view."""
        with self._alive():
            with self._watchdog.guard():
                aim = hands.aim(self._tabs.current.get_by_ref(ref))
            if isinstance(aim, str):
                return self._refused(aim)
            return self._hit(aim)

    def press_quickly(self, ref: str, times: int) -> tuple[Response, int, HurryEnd]:
        """Press a control several times before the shop can answer, as somebody impatient does."""
        with self._alive():
            page = self._tabs.current
            locator = page.get_by_ref(ref)
            with self._watchdog.guard():
                aim = hands.aim(locator)
                if isinstance(aim, str):
                    return self._refused(aim), 0, ""
                presses = hurry.Presses(page, locator, aim, touch=self._touch)
            response = self._during(lambda: presses.make(times))
            return response, presses.made, presses.ended

    def lookalikes(self) -> tuple[Lookalike, ...]:
        """What looks as if it could be pressed and is no control."""
        with self._alive(), self._watchdog.guard():
            return lookalikes.found(self._tabs.current)

    def press_lookalike(self, one: Lookalike) -> Tried:
        """Press one of those, found anew."""
        with self._alive():
            page = self._tabs.current
            with self._watchdog.guard():
                aim = hands.aim(lookalikes.control(page, one))
                if isinstance(aim, str):
                    return Tried(one, blocked=True)
                if lookalikes.hovers(page, aim):
                    return Tried(one, hovers=True)
            response = self._hit(aim)
            return Tried(one, response.kinds, response.window_ms)

    def fill(self, ref: str, text: str) -> Response:
        """Replace what a field holds, as a customer would by typing."""
        with self._alive():
            locator = self._tabs.current.get_by_ref(ref)
            fixed = hands.fixed(locator)
            if fixed:
                return self._refused(f"the field itself: it is {fixed}")
            return self._during(lambda: hands.enter(locator, text), patience_s=0.5, quiet_ms=60)

    def choose(self, ref: str, option: str) -> Response:
        """Choose an option by its visible text in a native select. Raises GoneError when it is not offered."""
        with self._alive():
            locator = self._tabs.current.get_by_ref(ref)
            index = hands.offered(locator, option)
            return self._during(lambda: locator.select_option(index=index), patience_s=1.0)

    def key(self, name: str) -> Response:
        """Press a key (Enter, Escape, Tab ...) where the focus is."""
        with self._alive():
            return self._during(lambda: self._tabs.current.keyboard.press(name), patience_s=1.5)

    def walk_to(self, ref: str) -> KeyPath:
        """Go to a control by Tab, and by arrows inside its group."""
        with self._alive():
            target = hands.control(self._tabs.current, ref)
            with self._watchdog.guard(LOAD_S):
                return keyboard.walk_to(self._tabs.current, target)

    def paste(self, ref: str, text: str) -> Response:
        """Put the caret into a field, emptied before, and paste from the clipboard, which is emptied afterwards."""
        with self._alive():
            page = self._tabs.current
            locator = page.get_by_ref(ref)
            if fixed := hands.fixed(locator):
                return self._refused(f"the field itself: it is {fixed}")
            hands.enter(locator, "")
            keyboard.copy(page, text)
            try:
                return self._during(lambda: page.keyboard.press("ControlOrMeta+v"), patience_s=0.5, quiet_ms=60)
            finally:
                keyboard.copy(page, " ")

    def back(self) -> Response:
        """The browser's Back."""
        asked = []
        with self._alive():
            page = self._tabs.current
            response = self._during(lambda: asked.append(returning.go_back(page)), patience_s=2.0)
            if not any(asked):
                return response
            wanted = returning.stands_for(self._questions.session(page)) or response.url_before
            return replace(response, met="resend", url_after=wanted)

    def document(self) -> str:
        """What tells the document in front from every other."""
        return str(self._questions.ask(self._tabs.current.main_frame, remembering.BORN))

    def keeps(self, url: str, away: str) -> bool | None:
        """Whether customers' browsers show `url` as it was left when Back is pressed at `away`."""
        agent = self._questions.ask(self._tabs.current.main_frame, remembering.AGENT)
        return remembering.keeps(self._context, str(agent), url, away)

    def covered(self) -> float:
        """The share of the screen under opaque layers, 0 where a native dialog or popover is open."""
        return float(self._questions.ask(self._tabs.current.main_frame, survey.expression("covered.js")) or 0.0)

    def answered(self) -> tuple[int, str]:
        """The status of the document in front and its Retry-After as written; (0, "") before the first."""
        return self._network.front

    def again(self) -> Response:
        """Ask for the document in front once more, with the form that led to it."""
        with self._alive():
            return self._during(lambda: self._tabs.current.reload(wait_until="domcontentloaded"), patience_s=1.0)

    def find_css(self, selector: str) -> str:
        """A reference for a store's own CSS selector, "" when nothing matches."""
        with self._alive(), self._watchdog.guard():
            self.see()
            handle = self._tabs.current.query_selector(f"{survey.REF_ENGINE}={selector}")
            return (handle.text_content() or "") if handle else ""

    def audit(self) -> Audited:
        """axe-core on the page as it stands."""
        with self._alive(), self._watchdog.guard():
            return self._ledger.mask.record(audit(self._tabs.current, self._questions))

    def timing(self, url: str, loads: int) -> Timing:
        """Cold loads of `url` in fresh contexts, one after the other."""
        with self._alive(), self._watchdog.guard(loads * LOAD_S * 2):
            return timing(self._fresh, url, loads)

    def status_of(self, url: str) -> tuple[int, str]:
        """HTTP status and failure text of a GET with the shopper's cookies, without leaving the page."""
        try:
            answer = self._context.request.get(url, timeout=STATUS_MS, max_redirects=REDIRECTS)
        except PlaywrightError as error:
            return 0, reason(error)
        status = answer.status
        answer.dispose()
        return status, ""

    def fetch(self, url: str) -> Fetched:
        """A GET with the shopper's cookies, without leaving the page. Never raises."""
        return fetch(self._context.request, url)

    def shows(self, url: str, referer: str) -> Shown:
        """What an address shows in a tab of its own, with a copy of the shopper's cookies. Never raises."""
        try:
            if self._beside is None:
                self._beside = self._fresh()
                self._beside.add_cookies(self._context.cookies())  # type: ignore[arg-type] # what one gives, the other takes
            with self._watchdog.guard(LOAD_S * 2):
                return apart.shows(self._beside, url, referer)
        except PlaywrightError as error:
            return Shown(url, 0, failure=reason(error))

    def downloaded(self) -> Fetched:
        """The file that the last action made the browser download. Never raises."""
        if self._tabs.download is None:
            return Fetched(0, failure="nothing was downloaded")
        with self._watchdog.guard():
            return kept(self._tabs.download)

    def record_trace(self) -> None:
        """Record a trace from now on; once a page. Raises playwright's Error when the browser is gone."""
        if not self._traced:
            trace.begin(self._context)
            self._tracing = self._traced = True

    def keep_trace(self) -> str:
        """Stop the trace and keep it, masked; the blob's name, "" when there is none. For journeys that failed.

        Where nothing was recorded so far, the trace shows the page as it stands.
        """
        if not self._traced:
            with suppress(PlaywrightError):  # it went down with its browser
                self.record_trace()
                trace.last_sight(self._tabs.current)
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
        for context in filter(None, (self._beside, self._context)):
            with suppress(PlaywrightError):  # it went down with its browser
                context.close()

    def _hit(self, point: tuple[float, float]) -> Response:
        """Tap or click a point of the viewport."""
        page = self._tabs.current
        press: Callable[[float, float], None] = page.touchscreen.tap if self._touch else page.mouse.click
        return self._during(lambda: press(*point))

    def _during(self, act: Callable[[], object], **limits: float) -> Response:
        """Do something and watch the page's answer; what the last look saw of secrets no longer holds."""
        self._bare = False
        return self._calibrated(self._watch.during(act, **limits))

    def _calibrated(self, response: Response) -> Response:
        """The response with what this machine takes for a press, where the page's own answer was slow."""
        slowest = response.slowest
        if slowest is None or slowest.ms <= SLOW_INPUT_MS:
            return response
        with self._watchdog.guard():
            return replace(response, slowest=replace(slowest, machine_ms=machine_ms(self._fresh)))

    def _refused(self, blocker: str) -> Response:
        return Response(url_before=self.url, url_after=self.url, blocked_by=self._ledger.mask.text(blocker))

    @contextmanager
    def _alive(self) -> Iterator[None]:
        """Say in one sentence what a browser error means."""
        try:
            yield
        except PlaywrightTimeout as error:
            raise StoreUnreachable(f"the page hangs: {reason(error)}.", where=self.url) from error
        except PlaywrightError as error:
            if self._watchdog.bitten:
                raise StoreUnreachable("the page hangs: it stopped answering the browser.", where=self.url) from error
            raise HarnessError(f"the browser failed: {reason(error)}.", where=self.url) from error


def _plain(context: BrowserContext) -> Callable[[], BrowserContext]:
    def fresh() -> BrowserContext:
        assert context.browser is not None
        return context.browser.new_context()

    return fresh
