"""Browser pages of one worker: one browser, a context per journey."""

from __future__ import annotations

import contextlib
from types import TracebackType

from journeys.channels.browser import Browser, BrowserPage, open_browser
from journeys.channels.protocols import Instruments
from journeys.evidence.ledger import Ledger
from journeys.model.device import DEVICES
from journeys.model.journey import Journey
from journeys.run.deadline import DeadlineReached, deadline

CLOSE_SECONDS = 15.0
TRACE_SECONDS = 30.0


class BrowserPages:
    """Starts the browser with the first journey; one that hung is replaced for the next.

    `agent` ends the user agent; `cautious` answers the browser's questions with no.
    """

    def __init__(self, *, headed: bool = False, agent: str = "Journeys", cautious: bool = False) -> None:
        self._headed, self._agent, self._cautious = headed, agent, cautious
        self._browser: Browser | None = None
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> BrowserPages:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.drop()

    def open(self, journey: Journey, ledger: Ledger, locale: str, secrets: tuple[str, ...]) -> BrowserWalk:
        """A context of its own for one journey. Raises NoBrowser or HarnessError."""
        if self._browser is None:
            self._browser = self._stack.enter_context(open_browser(headless=not self._headed))
        page = self._browser.shopper(
            ledger,
            site=journey.url,
            device=DEVICES[journey.device],
            locale=locale,
            agent=self._agent,
            secrets=secrets,
            cautious=self._cautious,
        )
        return BrowserWalk(self, page)

    def drop(self) -> None:
        """End the browser, also one that no longer answers; the next journey starts a new one."""
        with contextlib.suppress(DeadlineReached, Exception), deadline(CLOSE_SECONDS):
            self._stack.close()
        self._browser, self._stack = None, contextlib.ExitStack()


class BrowserWalk:
    """A browser page opened for one journey."""

    def __init__(self, pages: BrowserPages, page: BrowserPage) -> None:
        self._pages, self._page = pages, page

    @property
    def page(self) -> BrowserPage:
        """What the shopper acts on."""
        return self._page

    @property
    def instruments(self) -> Instruments | None:
        """What measures the page."""
        return self._page

    def record(self) -> None:
        """Record from now on; a browser that cannot is no reason to stop the walk."""
        with contextlib.suppress(Exception):
            self._page.record_trace()

    def trace(self) -> str:
        """Keep the recording; its blob, "" when the browser can no longer give it."""
        try:
            with deadline(TRACE_SECONDS):
                return self._page.keep_trace()
        except (DeadlineReached, Exception):  # a missing trace must not hide why the walk failed
            return ""

    def close(self) -> None:
        """Close the context; a browser that does not is ended."""
        try:
            with deadline(CLOSE_SECONDS):
                self._page.close()
        except (DeadlineReached, Exception):  # whatever it was, the next journey gets a new browser
            self._pages.drop()
