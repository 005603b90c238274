"""What browsers remember of pages, asked of a browser that keeps pages; what layers cover."""

from __future__ import annotations

import pytest

from journeys.channels.browsers import browser_path
from tests.channels.acting import press
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser


@pytest.mark.skipif(browser_path(headless=False) is None, reason="only a headless shell is here, which keeps no pages")
def test_a_page_is_kept_unless_it_bars_itself(shopper: Shopper, site: str) -> None:
    page = shopper("second.html")
    assert page.keeps(f"{site}/second.html", f"{site}/covered.html") is True
    assert page.keeps(f"{site}/farewell", f"{site}/second.html") is False


def test_where_no_browser_keeps_pages_nothing_is_told(
    shopper: Shopper, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shopper("second.html")
    monkeypatch.setattr("journeys.channels.browser.remembering.browser_path", lambda **_: None)
    assert page.keeps(f"{site}/second.html", f"{site}/covered.html") is None


def test_another_document_is_another_one(shopper: Shopper) -> None:
    page = shopper("responses.html")
    first = page.document()
    press(page, "Route")
    assert page.document() == first
    press(page, "Second page")
    assert page.document() != first


@pytest.mark.parametrize(
    ("layer", "share"),
    [
        ("<div style='position:fixed;inset:0;background:#fff'>Menu</div>", 1.0),
        ("<div style='position:fixed;inset:0;background:rgba(0,0,0,.5)'></div>", 0.0),
        ("<div style='position:fixed;inset:60% 0 0 0;background:rgb(9 9 9 / 1)'>Menu</div>", 3 / 7),
        ("<div style='height:2000px;background:#fff'>Page</div>", 0.0),
        ("<dialog style='width:100vw;height:100vh;max-width:none;max-height:none;margin:0'>Menu</dialog>", 0.0),
    ],
)
def test_what_layers_cover(shopper: Shopper, layer: str, share: float) -> None:
    page = shopper("second.html")
    page._tabs.current.set_content(f"<!doctype html><p>Page</p>{layer}")
    page._tabs.current.evaluate("() => document.querySelector('dialog')?.showModal()")
    assert page.covered() == pytest.approx(share)
