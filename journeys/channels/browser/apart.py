"""Pages opened beside the shopper's own: what an address shows somebody who comes to it by a link."""

from __future__ import annotations

from contextlib import suppress

from playwright.sync_api import BrowserContext, Page
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser.look import look
from journeys.model.opened import Shown
from journeys.model.outline import PageState
from journeys.wayfinding.arriving import still_coming

LOAD_MS = 20_000
REST_MS = 4_000  # what still loads this long after the document is not waited for
LOOK_MS = 10_000
LOOKS = 5  # at a page whose main part is empty


def shows(context: BrowserContext, url: str, referer: str) -> Shown:
    """Open an address in a new tab, wait until it is quiet, look once, close it. Raises the browser's own errors."""
    page = context.new_page()
    try:
        answer = page.goto(url, referer=referer or None, wait_until="domcontentloaded", timeout=LOAD_MS)
        state = _at_rest(page)
        return Shown(page.url, answer.status if answer else 0, state)
    finally:
        with suppress(PlaywrightError):
            page.close()


def _at_rest(page: Page) -> PageState:
    """The page once nothing is loaded any more and something stands in its main part."""
    for _ in range(LOOKS):
        with suppress(PlaywrightTimeout):  # a page that never falls silent is looked at all the same
            page.wait_for_load_state("networkidle", timeout=REST_MS)
        state = look(page, LOOK_MS)
        if not still_coming(state.outline):
            break
    return state
