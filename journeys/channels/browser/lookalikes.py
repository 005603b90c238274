"""What looks as if it could be pressed and is no control: found by its looks, pressed by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser.survey import LOOKALIKE_ENGINE
from journeys.model.lookalike import Lookalike
from journeys.model.outline import Box

HOVER_MS = 250  # what opens under the mouse opens by then
_WORDS = "() => document.body.innerText.length"
_OTHER = "(words) => document.body.innerText.length !== words"


def found(page: Page) -> tuple[Lookalike, ...]:
    """The first and the last of each group, in page order."""
    text = page.text_content(f"{LOOKALIKE_ENGINE}=tell", strict=False)
    seen: list[dict[str, Any]] = msgspec.json.decode(text or "[]")
    return tuple(
        Lookalike(one["how"], one["group"], one["alike"], one["text"], Box(*one["box"]), place)
        for place, one in enumerate(seen)
    )


def control(page: Page, one: Lookalike) -> Locator:
    """Where it is now."""
    return page.locator(f"{LOOKALIKE_ENGINE}=them").nth(one.place)


def hovers(page: Page, point: tuple[float, float]) -> bool:
    """Whether the page shows other words once the mouse is there: menus and hints that need no press."""
    rested = page.evaluate(_WORDS)
    page.mouse.move(0, 0)
    _changes(page, rested)  # what the mouse had opened before closes
    return _changes(page, page.evaluate(_WORDS), lambda: page.mouse.move(*point))


def _changes(page: Page, words: int, act: Callable[[], object] = lambda: None) -> bool:
    act()
    try:
        page.wait_for_function(_OTHER, arg=words, timeout=HOVER_MS)
    except PlaywrightTimeout:
        return False
    return True
