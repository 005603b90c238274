"""A customer's hands on one control: finding it, aiming at it, typing into it, choosing from it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser import survey
from journeys.channels.protocols import GoneError

COVERED_S = 2.0  # a stranger that owns the point for this long blocks the press (catalogue click-blocked)
SOON_MS = 400  # a control that is there answers by then, mostly
NO_FRAME = "Invalid frame"  # how Playwright says that the frame of a reference is gone
TYPED_AT_MOST = 200  # longer texts are pasted, as customers do
SET_AT_ONCE = frozenset({"date", "time", "month", "week", "datetime-local", "color", "range"})

_AIM = survey.expression("aim.js")
_FOCUS = """(el) => {
  el.focus();
  return [el.localName === 'input' ? el.type : el.localName, Boolean(el.value ?? el.textContent)];
}"""
_FIXED = "(el) => (el.matches(':disabled') ? 'disabled' : el.readOnly ? 'read-only' : '')"
_OPTIONS = "(el) => [...(el.options || [])].map((o) => [o.text.replace(/\\s+/g, ' ').trim(), o.disabled])"


def control(page: Page, ref: str) -> Locator:
    """The control behind a reference of the last look. Raises GoneError when there is none any more."""
    locator = page.get_by_ref(ref)
    if not _there(locator):
        raise GoneError(f"the control {ref} is no longer on the page.")
    return locator


def aim(locator: Locator) -> tuple[float, float] | str:
    """Where to press, in CSS pixels of the viewport, or who is in the way. Covered radios: through their label.

    Raises GoneError when the control is gone.
    """
    seen: dict[str, Any] = _told(locator, _AIM, {"patience": COVERED_S * 1000})
    if "blocked" in seen:
        return str(seen["blocked"])
    if seen["top"]:
        return seen["point"][0], seen["point"][1]
    box = locator.bounding_box()  # of the main frame, which is where the mouse is
    if box is None:
        raise GoneError("the control is no longer on the page.")
    return box["x"] + seen["offset"][0], box["y"] + seen["offset"][1]


def fixed(locator: Locator) -> str:
    """Why a field cannot be changed: disabled, read-only, or "" when it can. GoneError when it is gone."""
    return str(_told(locator, _FIXED))


def enter(locator: Locator, text: str) -> None:
    """Replace what a field holds, key by key, so that input masks and validation see what they see of a customer."""
    kind, holds = locator.evaluate(_FOCUS)
    if kind in SET_AT_ONCE:
        locator.fill(text)
        return
    keyboard = locator.page.keyboard
    if holds:
        keyboard.press("ControlOrMeta+a")
        keyboard.press("Delete")
    if len(text) > TYPED_AT_MOST or "\n" in text:
        keyboard.insert_text(text)
    else:
        keyboard.type(text)


def offered(locator: Locator, wanted: str) -> int:
    """The index of the option with these words, or else with these words in another case. GoneError without one."""
    options: list[tuple[str, bool]] = _told(locator, _OPTIONS)
    free = {index: text for index, (text, disabled) in enumerate(options) if not disabled}
    exact = (index for index, text in free.items() if text == wanted)
    alike = (index for index, text in free.items() if text.casefold() == wanted.strip().casefold())
    found = next(exact, next(alike, None))
    if found is None:
        raise GoneError(f"the option {wanted!r} is not offered.")
    return found


def _told(locator: Locator, script: str, argument: object = None) -> Any:
    """What a control says of itself. Raises GoneError when it is gone; that it is there is not asked for first."""
    try:
        return locator.evaluate(script, argument, timeout=SOON_MS)
    except PlaywrightTimeout as late:
        if not _there(locator):
            raise GoneError("the control is no longer on the page.") from late
        return locator.evaluate(script, argument)
    except PlaywrightError as error:
        if NO_FRAME in error.message:
            raise GoneError("the control's frame is no longer on the page.") from error
        raise


def _there(locator: Locator) -> bool:
    try:
        return locator.count() == 1
    except PlaywrightError:
        return False
