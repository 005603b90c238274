from __future__ import annotations

import pytest

from journeys.channels.browser.network import TRACKERS
from journeys.model.event import NetworkRequest, PageError
from tests.channels.acting import press
from tests.channels.conftest import CARD, Shopper
from tests.channels.reading import bodies


def test_measuring_is_told_from_shopping() -> None:
    assert TRACKERS.search("https://www.google-analytics.com/g/collect?v=2")
    assert TRACKERS.search("https://shop.example/matomo.php?x")
    assert not TRACKERS.search("https://shop.example/api/basket")


@pytest.mark.browser
def test_requests_are_recorded_with_status_site_and_masked_address(shopper: Shopper, site: str) -> None:
    page = shopper("second.html")
    page.open(f"{site}/second.html?card={CARD}")
    page._tabs.current.evaluate("fetch('http://localhost.invalid/x').catch(() => {})")
    press(shopper("responses.html"), "Fails")
    requests = [body for body in bodies(page).values() if isinstance(body, NetworkRequest)]
    assert not [r.url for r in requests if CARD in r.url]
    by_tail = {r.url.rsplit("/", 1)[-1]: r for r in requests}
    assert (by_tail["500"].status, by_tail["500"].resource, by_tail["500"].first_party) == (500, "fetch", True)
    stranger = by_tail["x"]
    assert (stranger.status, bool(stranger.failure), stranger.first_party) == (0, True, False)
    assert all(r.started >= 0 and r.duration_ms >= 0 for r in requests)


@pytest.mark.browser
def test_errors_are_recorded_with_their_source(shopper: Shopper) -> None:
    page = shopper("responses.html")
    press(page, "Throws")
    page._tabs.current.evaluate("console.error('shop says no')")
    page.see()
    errors = [body for body in bodies(page).values() if isinstance(body, PageError)]
    assert [(e.form, e.first_party) for e in errors] == [("exception", True), ("console", True)]
    assert "boom in handler" in errors[0].text
    assert errors[0].source.startswith("http://127.0.0.1")
