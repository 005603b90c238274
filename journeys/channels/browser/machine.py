"""How fast this machine answers a press on an empty page: what a shop's page is held against."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from statistics import median

from playwright.sync_api import BrowserContext, Page
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browser import survey

PRESSES = 3
LEAST_MS = 16.0  # shorter events are not told by browsers
EMPTY = (
    """<!doctype html><button style="width: 200px; height: 100px" onclick="this.textContent += '.'">Press</button>"""
)
BEGIN = "() => window.__journeysInputs.begin()"
PAINTED = """() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)))
  .then(() => window.__journeysInputs.end(0).ms)"""


def machine_ms(fresh: Callable[[], BrowserContext]) -> float | None:
    """Milliseconds from a press to the next paint, the middle of three; None when it could not be measured."""
    try:
        context = fresh()
    except PlaywrightError:
        return None
    try:
        context.add_init_script(survey.script("inputs.js"))
        page = context.new_page()
        page.goto("about:blank")
        page.set_content(EMPTY)
        return median(_press(page) for _ in range(PRESSES))
    except PlaywrightError:
        return None
    finally:
        with suppress(PlaywrightError):
            context.close()


def _press(page: Page) -> float:
    page.evaluate(BEGIN)
    page.mouse.click(60, 50)
    return max(LEAST_MS, float(page.evaluate(PAINTED)))
