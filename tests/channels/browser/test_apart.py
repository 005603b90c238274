from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browser import Browser, apart
from journeys.evidence.ledger import Ledger

pytestmark = pytest.mark.browser
HOME = "https://shop.example"
APP = "<main id=m></main><script>fetch('/words').then(r => r.text()).then(t => m.innerText = t)</script>"
ANSWERS = {"/app": (200, APP), "/words": (200, "Come later"), "/gone": (410, "<h1>Gone</h1>")}


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser._browser.new_context()

    def answer(route, request) -> None:  # type: ignore[no-untyped-def]
        found = ANSWERS.get(request.url.removeprefix(HOME))
        route.fulfill(status=found[0], body=found[1], content_type="text/html") if found else route.abort()

    made.route("**/*", answer)
    yield made
    made.close()


def test_what_scripts_write_is_waited_for(context: BrowserContext) -> None:
    shown = apart.shows(context, f"{HOME}/app", "")
    assert (shown.status, shown.url, shown.failure) == (200, f"{HOME}/app", "")
    assert shown.page
    assert "Come later" in [node.words for node in shown.page.outline.nodes]
    assert not context.pages


def test_what_answers_otherwise_or_not_at_all(context: BrowserContext) -> None:
    assert apart.shows(context, f"{HOME}/gone", f"{HOME}/app").status == 410
    with pytest.raises(PlaywrightError, match="net::"):
        apart.shows(context, f"{HOME}/nothing", "")
    assert not context.pages


def test_a_shopper_who_asks_beside_the_page_is_told_why_nothing_came(browser: Browser, ledger: Ledger) -> None:
    page = browser.shopper(ledger, site=HOME)
    shown = page.shows("http://127.0.0.1:9/", "")
    page.close()
    assert (shown.url, shown.status, shown.page) == ("http://127.0.0.1:9/", 0, None)
    assert shown.failure.startswith("goto: net::")
