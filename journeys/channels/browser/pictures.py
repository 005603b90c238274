"""Pictures of the viewport with secret fields covered."""

from __future__ import annotations

import base64
import json
import struct

from playwright.sync_api import CDPSession, Page

from journeys.channels.browser import survey
from journeys.channels.browser.look import answered
from journeys.evidence.masking import MASK
from journeys.model.outline import PageState

TIMEOUT_MS = 10_000
COLOUR = "#444"
SEPARATORS = str.maketrans("", "", " -")


def picture(page: Page, secrets: tuple[str, ...]) -> bytes:
    """The viewport as PNG, one pixel per CSS pixel. Every frame's secret fields that hold something are covered."""
    selector = f"{survey.SECRET_ENGINE}={json.dumps(secrets)}"
    covers = [frame.locator(selector) for frame in answered(page)]
    return page.screenshot(
        type="png", scale="css", animations="allow", caret="hide", mask=covers, mask_color=COLOUR, timeout=TIMEOUT_MS
    )


def holds_secret(state: PageState, secrets: tuple[str, ...]) -> bool:
    """Whether a field that was just seen holds something to be covered: scripts/secret.js says what that is."""
    known = {_bare(secret) for secret in secrets if len(secret) > 2}
    return any(field.value == MASK or _bare(field.value) in known for field in state.fields if field.value)


def snapshot(session: CDPSession) -> bytes:
    """The viewport as `picture` gives it, but at once and with nothing covered; b"" where the view is zoomed.

    The browser packs it for speed, not size: about a third more bytes in half the time. A clip makes it draw the page
    anew, which costs more than the rest: it is named only where the browser would not give a pixel per CSS pixel.
    """
    view = session.send("Page.getLayoutMetrics")["cssVisualViewport"]
    if view["scale"] != 1:
        return b""
    wanted = round(view["clientWidth"])
    as_shown = _captured(session)
    if _width(as_shown) == wanted:
        return as_shown
    clip = {"x": view["pageX"], "y": view["pageY"], "width": view["clientWidth"], "height": view["clientHeight"]}
    clipped = _captured(session, clip={**clip, "scale": 1})
    return clipped if _width(clipped) == wanted else b""


def _captured(session: CDPSession, **clip: object) -> bytes:
    told = session.send("Page.captureScreenshot", {"format": "png", "optimizeForSpeed": True, **clip})
    return base64.b64decode(told["data"])


def _width(png: bytes) -> int:
    return int(struct.unpack(">I", png[16:20])[0])


def _bare(text: str) -> str:
    return text.translate(SEPARATORS)
