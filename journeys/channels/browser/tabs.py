"""The tabs of one shopper: which is in front, and what the browser did (popups, dialogs, downloads, choosers)."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Dialog, Download, Frame, Page
from playwright.sync_api import Error as PlaywrightError

ACCEPTED = frozenset({"alert", "confirm", "beforeunload"})
CAUTIOUS = ACCEPTED - {"confirm"}
"""What is accepted by somebody who agrees to nothing: "Place your order now?" is answered with no."""


@dataclass(frozen=True)
class Sign:
    """Something the browser did. `kind` is one of Response.kinds, `at` is time.monotonic's, `text` a dialog's words."""

    kind: str
    at: float
    text: str = ""


class Tabs:
    """Follows a context's pages. `current` is what the shopper looks at; `ours` tells a store's address from others.

    `download` is the file the last action brought, if it brought one.

    `accepted` are the kinds of dialogs that are answered with yes; all others are dismissed.
    """

    def __init__(
        self, context: BrowserContext, ours: Callable[[str], bool], accepted: frozenset[str] = ACCEPTED
    ) -> None:
        self._ours, self._accepted = ours, accepted
        self.signs: list[Sign] = []
        self._fresh: list[Page] = []
        self.download: Download | None = None
        context.on("page", self._opened)
        self.current = context.new_page()

    def begin(self) -> None:
        """Forget earlier signs: an action starts."""
        self.signs.clear()
        self._fresh.clear()
        self.download = None

    def settle(self, timeout_ms: float) -> None:
        """Look at the tabs the action opened: follow the store's own, close strangers'."""
        while self._fresh:
            page = self._fresh.pop(0)
            with suppress(PlaywrightError):  # judged by its address, however far it came
                page.wait_for_load_state("domcontentloaded", timeout=timeout_ms)
            if page.is_closed():
                continue
            if self._ours(page.url):
                self.current = page
            else:
                page.close()
        if self.current.is_closed():
            self._fall_back()

    def _fall_back(self) -> None:
        pages = [page for page in self.current.context.pages if not page.is_closed()]
        self.current = pages[-1] if pages else self.current.context.new_page()

    def _opened(self, page: Page) -> None:
        page.on("framenavigated", self._navigated)
        page.on("dialog", self._dialog)
        page.on("download", self._downloaded)
        page.on("filechooser", lambda _: self._sign("chooser"))
        if hasattr(self, "current"):
            self._sign("popup")
            self._fresh.append(page)

    def _downloaded(self, download: Download) -> None:
        self.download = download
        self._sign("download", download.suggested_filename)

    def _navigated(self, frame: Frame) -> None:
        if frame.parent_frame is None and frame.page == getattr(self, "current", None):
            self._sign("navigation")

    def _dialog(self, dialog: Dialog) -> None:
        if dialog.type != "beforeunload":
            self._sign("dialog", dialog.message)
        try:
            if dialog.type in self._accepted:
                dialog.accept()
            else:
                dialog.dismiss()
        except PlaywrightError:  # the page closed it first
            pass

    def _sign(self, kind: str, text: str = "") -> None:
        self.signs.append(Sign(kind, time.monotonic(), text))
