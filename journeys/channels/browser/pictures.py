"""Pictures of the viewport with secret fields covered."""

from __future__ import annotations

import json

from playwright.sync_api import Page

from journeys.channels.browser import survey
from journeys.channels.browser.look import answered

TIMEOUT_MS = 10_000
COLOUR = "#444"


def picture(page: Page, secrets: tuple[str, ...]) -> bytes:
    """The viewport as PNG, one pixel per CSS pixel. Every frame's secret fields that hold something are covered."""
    selector = f"{survey.SECRET_ENGINE}={json.dumps(secrets)}"
    covers = [frame.locator(selector) for frame in answered(page)]
    return page.screenshot(
        type="png", scale="css", animations="allow", caret="hide", mask=covers, mask_color=COLOUR, timeout=TIMEOUT_MS
    )
