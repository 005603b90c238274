"""The browser's Back, which does not always meet the page: one that answered a form is not asked for again unasked."""

from __future__ import annotations

from contextlib import suppress

from playwright.sync_api import CDPSession, Page
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser.reasons import reason
from journeys.errors import StoreUnreachable

ASKS = "ERR_CACHE_MISS"  # Chromium's "Confirm form resubmission"
AWAY = "ERR_ABORTED"  # away from a page that never came
ARRIVE_MS = 5_000


def go_back(page: Page) -> bool:
    """Go back; whether the browser asks to send a form again instead of showing the page. Nothing is sent.

    Raises StoreUnreachable when the page before does not answer any more.
    """
    try:
        page.go_back(wait_until="commit")
    except PlaywrightTimeout:  # a page that does not come back in time is what the response will show
        return False
    except PlaywrightError as error:
        if ASKS in error.message:
            with suppress(PlaywrightError):
                page.wait_for_load_state("domcontentloaded", timeout=ARRIVE_MS)
            return True
        if "net::" in error.message and AWAY not in error.message:
            why = reason(error)
            raise StoreUnreachable(f"the page before does not answer any more ({why}).", where=page.url) from error
        if AWAY not in error.message:
            raise
    return False


def stands_for(session: CDPSession) -> str:
    """The address of the page that the browser's own page stands for; "" where the browser does not tell."""
    try:
        told = session.send("Page.getNavigationHistory")
    except PlaywrightError:  # it went on to another page meanwhile
        return ""
    return str(told["entries"][told["currentIndex"]]["url"])
