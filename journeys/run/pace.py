"""A guest's pace: never faster than a person would click, and none of that waiting counts as the shop's."""

from __future__ import annotations

import time
from collections.abc import Callable

from journeys.channels.protocols import Fetched, Instruments, Limits, Page, Remembering
from journeys.model.event import Audited, Response, Timing
from journeys.model.outline import PageState
from journeys.run.limits import let_in, turned_away
from journeys.shopper.hosts import is_local

USUAL = 1.0
"""Seconds between two navigations on somebody else's machine. Convention: a person reads at least that long."""


class Pace:
    """Keeps `seconds` between the beginnings of navigations. `clock` stands still while it waits."""

    def __init__(
        self, seconds: float, now: Callable[[], float] = time.monotonic, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self.seconds, self._now, self._wait = seconds, now, wait
        self._waited = 0.0
        self._last: float | None = None

    def clock(self) -> float:
        """Seconds without the waits, for ledgers."""
        return self._now() - self._waited

    def step(self) -> None:
        """Something that may navigate is about to be done: wait until it is polite."""
        rest = self.seconds - (self._now() - self._last) if self._last is not None else 0.0
        if rest > 0:
            self._wait(rest)  # a courtesy has no state to wait for
            self._waited += rest
        self._last = self._now()

    def rest(self, seconds: float) -> None:
        """Leave the shop alone for as long as it asked."""
        self._wait(seconds)  # the shop said how long; there is no state to wait for
        self._waited += seconds


def pace_for(url: str, wanted: float | None, workers: int = 1) -> Pace:
    """What the store asks for; else the usual pace, and none on this machine. Several workers share it."""
    return Pace(((0.0 if is_local(url) else USUAL) if wanted is None else wanted) * workers)


class PacedPage:
    """A page and its instruments, used at a pace."""

    def __init__(self, page: Page, instruments: Instruments, pace: Pace, limits: Limits | None = None) -> None:
        self._page, self._instruments, self._pace, self._limits = page, instruments, pace, limits
        self._memory = page if isinstance(page, Remembering) else None

    def _let_in(self, response: Response) -> Response:
        """The answer, once the shop lets a robot in that asked too often."""
        if self._limits is None:
            return response
        return let_in(self._limits, response, self._pace.rest, lambda: self._page.url)

    @property
    def url(self) -> str:
        """Where the shopper is."""
        return self._page.url

    def open(self, url: str) -> Response:
        """Go to an address, at the pace."""
        self._pace.step()
        return self._let_in(self._page.open(url))

    def see(self) -> PageState:
        """One look at the page. Raises HarnessError where it only asks for proof of being human."""
        state = self._page.see()
        turned_away(state)
        return state

    def picture(self) -> bytes:
        """The viewport."""
        return self._page.picture()

    def press(self, ref: str) -> Response:
        """Press a control, at the pace: it may navigate."""
        self._pace.step()
        return self._let_in(self._page.press(ref))

    def fill(self, ref: str, text: str) -> Response:
        """Replace what a field holds."""
        return self._page.fill(ref, text)

    def choose(self, ref: str, option: str) -> Response:
        """Choose an option."""
        return self._page.choose(ref, option)

    def key(self, name: str) -> Response:
        """Press a key, at the pace: it may send a form."""
        self._pace.step()
        return self._let_in(self._page.key(name))

    def back(self) -> Response:
        """The browser's Back, at the pace."""
        self._pace.step()
        return self._let_in(self._page.back())

    def answered(self) -> tuple[int, str]:
        """The status of the document in front; (0, "") where it is not known."""
        return self._limits.answered() if self._limits else (0, "")

    def again(self) -> Response:
        """Ask for the document in front once more, at the pace."""
        if self._limits is None:
            return self.open(self.url)
        self._pace.step()
        return self._limits.again()

    def document(self) -> str:
        """What tells the document in front from every other; "" where it is not known."""
        return self._memory.document() if self._memory else ""

    def keeps(self, url: str, away: str) -> bool | None:
        """Whether customers' browsers keep a page: two pages are asked for, at the pace."""
        self._pace.step()
        return self._memory.keeps(url, away) if self._memory else None

    def covered(self) -> float:
        """The share of the screen under layers; 0 where it is not known."""
        return self._memory.covered() if self._memory else 0.0

    def find_css(self, selector: str) -> str:
        """A reference for a store's own selector."""
        return self._page.find_css(selector)

    def audit(self) -> Audited:
        """axe-core on the page."""
        return self._instruments.audit()

    def timing(self, url: str, loads: int) -> Timing:
        """Cold loads, the first at the pace."""
        self._pace.step()
        return self._instruments.timing(url, loads)

    def status_of(self, url: str) -> tuple[int, str]:
        """A GET beside the page, at the pace."""
        self._pace.step()
        return self._instruments.status_of(url)

    def fetch(self, url: str) -> Fetched:
        """A document beside the page, at the pace."""
        self._pace.step()
        return self._instruments.fetch(url)

    def downloaded(self) -> Fetched:
        """The file the last action brought."""
        return self._instruments.downloaded()
