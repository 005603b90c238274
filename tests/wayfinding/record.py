"""Render the hand-made pages in chromium and save what the browser channel sees: python -m tests.wayfinding.record."""

from __future__ import annotations

import dataclasses
import sys

from playwright.sync_api import sync_playwright

from journeys.channels.browser import browser_path, survey
from journeys.channels.browser.launch import flags
from journeys.channels.browser.look import look
from journeys.evidence.codec import encode
from journeys.model.outline import PageState
from tests.wayfinding.catalogue import PAGES, RECORDINGS, Expected, drawn, expected

DEADLINE_MS = 10_000
STORE = "https://shop.example"


def record(wanted: list[str]) -> None:
    """Record the pages named, or all of them."""
    RECORDINGS.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        survey.register(playwright.selectors)
        browser = playwright.chromium.launch(executable_path=str(browser_path()), args=flags(root=True))
        try:
            for name in wanted or drawn():
                page = browser.new_page(viewport={"width": expected(name).width, "height": 800})
                page.set_default_timeout(DEADLINE_MS)
                page.goto((PAGES / f"{name}.html").as_uri())
                state = as_shop(look(page, DEADLINE_MS), expected(name))
                page.close()
                (RECORDINGS / f"{name}.json").write_bytes(neutral(encode(state)) + b"\n")
        finally:
            browser.close()


def neutral(recording: bytes) -> bytes:
    """The recording without this machine's folders: what pictures and links are resolved to is the shop's."""
    return recording.replace(PAGES.as_uri().encode(), STORE.encode()).replace(b"file://", STORE.encode())


def as_shop(state: PageState, page: Expected) -> PageState:
    """The page as if a shop had served it."""
    return dataclasses.replace(state, outline=dataclasses.replace(state.outline, url=f"{STORE}{page.url}"))


if __name__ == "__main__":
    record(sys.argv[1:])
