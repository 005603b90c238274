"""Whether a browser keeps a page in its memory: asked of a browser that may, for the robot's own never does.

Most customers' browsers show a page that was left as it was when they come back (the back/forward cache); Playwright
switches that off, and the headless shell has none. What a robot sees lost on Back is lost for those customers only
where the page bars itself from being kept. A page that does not is tried beside it, to know that the browser keeps any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import BrowserContext, Page, Route
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browsers import browser_path

if TYPE_CHECKING:
    from playwright.sync_api import StorageState

WITHOUT = ["--disable-back-forward-cache"]
LOAD_MS = 15_000
PLAIN = "http://plain.invalid/"  # answered here, never by the network
BORN = "() => String(performance.timeOrigin)"
AGENT = "() => navigator.userAgent"
_SHOWN = "addEventListener('pageshow', (event) => { window.__journeysKept = event.persisted; });"
_ASK = """(most) => new Promise((tell) => {
  const began = performance.now();
  const see = () => window.__journeysKept === undefined && performance.now() - began < most ? setTimeout(see, 20)
    : tell(window.__journeysKept);
  see();
})"""
_LEAVE = "(there) => { delete window.__journeysKept; location.href = there; }"


def keeps(context: BrowserContext, agent: str, url: str, away: str) -> bool | None:
    """Whether the page at `url` is shown as it was when Back is pressed at `away`; None where no browser here tells."""
    browser, path = context.browser, browser_path(headless=False)
    if browser is None or path is None:
        return None
    try:
        other = browser.browser_type.launch(executable_path=path, ignore_default_args=WITHOUT)
    except PlaywrightError:
        return None
    try:
        cookies: StorageState = context.storage_state()
        page = other.new_context(storage_state=cookies, user_agent=agent).new_page()
        return _judged(page, url, away)
    except PlaywrightError:
        return None
    finally:
        other.close()


def _judged(page: Page, url: str, away: str) -> bool | None:
    page.set_default_timeout(LOAD_MS)
    page.add_init_script(_SHOWN)
    page.route(f"{PLAIN}**", _plain)
    if _kept(page, url, away):
        return True
    return False if _kept(page, PLAIN, f"{PLAIN}away") else None


def _plain(route: Route) -> None:
    route.fulfill(body="<!doctype html><p>Plain", content_type="text/html")


def _kept(page: Page, url: str, away: str) -> bool:
    page.goto(url, wait_until="load")
    page.evaluate(_LEAVE, away)
    page.wait_for_url(lambda here: here != url, wait_until="load")
    page.go_back(wait_until="commit")  # a page out of the memory does not load again
    return bool(page.evaluate(_ASK, LOAD_MS))
