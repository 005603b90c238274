"""A customer without a mouse: the way to a control by Tab and arrows, and pasting from the clipboard."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page

from journeys.channels.browser import survey
from journeys.model.keys import KeyPath

MOST = 600  # keys after which nobody goes on
TIMES = 3  # the same few stops so often are a trap (catalogue keyboard-blocked)
ARROWS = 12  # of a group, in each direction
KEPT = 12  # stops that are told

_SEEN = survey.expression("keys.js")
_RESET = "() => { window.__journeysStops = undefined; window.__journeysStations = 0; window.__journeysStopCount = 0; }"


def walk_to(page: Page, target: Locator) -> KeyPath:
    """Press Tab until the control, or its group, has the focus; twice the number of stops at the most, and ten."""
    try:
        page.main_frame.evaluate(_RESET)
        return _Walk(page, target).go()
    except PlaywrightError:
        return KeyPath("gone")


class _Walk:
    def __init__(self, page: Page, target: Locator) -> None:
        self._page, self._target = page, target.element_handle()
        framed = self._target.owner_frame() != page.main_frame
        self._main = page.main_frame.query_selector("html") if framed else None
        self._keys, self._rounds, self._framed = 0, 0, 0
        self._stops: list[tuple[object, str]] = []
        self._seen: dict[str, Any] = {}

    def go(self) -> KeyPath:
        self._look()
        self._rounds = 0  # where Tab begins on a page without focus is not known
        most = min(MOST, 2 * int(self._seen["stations"]) + 10)
        while not (self._seen["on"] or self._seen["group"]):
            if self._rounds >= 2:
                return self._told("round")
            if self._keys >= most:
                return self._told("trapped" if self._is_trap() else "limit")
            self._press("Tab")
        return self._told("reached" if self._seen["on"] or self._by_arrows() else "group")

    def _look(self) -> None:
        seen: dict[str, Any] = self._target.evaluate(_SEEN)
        if self._main is not None:
            here = seen["focus"]
            seen = self._main.evaluate(_SEEN) | {"on": here and seen["on"], "group": here and seen["group"]}
        self._seen = seen
        if not seen["stop"]:
            self._rounds += 1  # past the last stop the document as a whole has the focus
            self._framed = 0
        else:
            self._framed = self._framed + 1 if seen["frame"] else 0
            self._stops.append(((seen["stop"], self._framed), seen["name"]))

    def _press(self, key: str) -> None:
        self._page.keyboard.press(key)
        self._keys += 1
        self._look()

    def _is_trap(self) -> bool:
        """Whether a few stops came three times over, and others of the page never."""
        last = self._stops[-max(TIMES * 2, len(self._stops) // 2) :]
        few = {stop for stop, _ in last}
        return len(last) >= TIMES * len(few) and len(few) < int(self._seen["stations"])

    def _by_arrows(self) -> bool:
        for key in ("ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"):
            for _ in range(ARROWS):
                self._press(key)
                if self._seen["on"]:
                    return True
                if not self._seen["group"]:
                    return False
        return False

    def _told(self, ended: Any) -> KeyPath:
        stops = tuple(name for _, name in self._stops[-KEPT:])
        return KeyPath(ended, self._keys, int(self._seen["stations"]), stops)


def copy(page: Page, text: str) -> None:
    """Put words on the clipboard, as from another window."""
    assert page.context.browser is not None
    other = page.context.browser.new_context()
    try:
        sheet = other.new_page()
        sheet.set_content("<textarea></textarea>")
        sheet.fill("textarea", text)
        sheet.press("textarea", "ControlOrMeta+a")
        sheet.press("textarea", "ControlOrMeta+c")
    finally:
        other.close()
