"""One browser and one server for all channel tests; a fresh shopper for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from journeys.channels.browser import Browser, BrowserPage, open_browser
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from tests.channels.serving import serving

Shopper = Callable[..., BrowserPage]
CARD = "4242424242424242"
PASSWORD = 'hunt"er & 2'


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as started:
        yield started


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    kept = Ledger(tmp_path / "journey", tmp_path / "blobs", Mask([CARD, PASSWORD]))
    yield kept
    kept.close()


@pytest.fixture
def shopper(browser: Browser, ledger: Ledger, site: str) -> Iterator[Shopper]:
    """Opens a page of `pages/` as a new shopper; keyword arguments are Browser.shopper's."""
    opened: list[BrowserPage] = []

    def visit(name: str, **options: Any) -> BrowserPage:
        options = {"patience_s": 1.0, "secrets": (CARD, PASSWORD), **options}
        page = browser.shopper(ledger, site=site, **options)
        opened.append(page)
        page.open(f"{site}/{name}")
        return page

    yield visit
    for page in opened:
        page.close()
