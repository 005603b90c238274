"""One browser per process, one context per shopper."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from playwright.sync_api import Browser as PlaywrightBrowser
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Playwright, sync_playwright

from journeys.channels.browser import survey
from journeys.channels.browser.page import BrowserPage
from journeys.channels.browser.reasons import reason
from journeys.channels.browser.response import PATIENCE_S
from journeys.channels.browser.watchdog import Watchdog
from journeys.channels.browsers import browser_path, no_browser
from journeys.errors import HarnessError, NoBrowser
from journeys.evidence.ledger import Ledger
from journeys.model.device import DESKTOP, Device

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HUNG_S = 60.0  # a call without its own timeout ends the browser after this


def flags(root: bool) -> list[str]:
    """What Chromium is started with; its sandbox cannot be had as root."""
    return [*FLAGS, *(["--no-sandbox"] if root else [])]


class Browser:
    """A running Chromium. Shoppers come from `shopper`; a browser that died is started again for the next one."""

    def __init__(self, playwright: Playwright, headless: bool = True) -> None:
        self._playwright, self._headless = playwright, headless
        self._browser, self._watchdog = self._launch()

    def shopper(
        self,
        ledger: Ledger,
        *,
        site: str,
        device: Device = DESKTOP,
        locale: str = "en_GB",
        timezone: str = "",
        agent: str = "Journeys",
        secrets: Iterable[str] = (),
        patience_s: float = PATIENCE_S,
        tracing: bool = False,
        cautious: bool = False,
    ) -> BrowserPage:
        """A new shopper: own cookies, own device.

        `locale` as in `de_DE`, `timezone` as in `Europe/Berlin` ("": the machine's); `agent` ends the user agent.
        The rest is BrowserPage's.
        """
        if not self._browser.is_connected():
            self._browser, self._watchdog = self._launch()
        options = _profile(device, locale, timezone)
        options["user_agent"] = f"{self._agent(device)} {agent}".strip()
        browser = self._browser
        return BrowserPage(
            browser.new_context(**options),
            ledger,
            site=site,
            watchdog=self._watchdog,
            secrets=secrets,
            touch=device.touch,
            language=locale[:2],
            patience_s=patience_s,
            fresh=lambda: browser.new_context(**options),
            tracing=tracing,
            cautious=cautious,
        )

    @property
    def version(self) -> str:
        """The browser's version, for the run's header."""
        return self._browser.version

    def close(self) -> None:
        """End the browser. Closing twice is fine."""
        with suppress(PlaywrightError):  # it is gone already
            self._browser.close()

    def _agent(self, device: Device) -> str:
        major = self._browser.version.split(".")[0]
        system = "Linux; Android 14; Pixel 8" if device.mobile else "X11; Linux x86_64"
        mobile = " Mobile" if device.mobile else ""
        return (
            f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0{mobile} Safari/537.36"
        )

    def _launch(self) -> tuple[PlaywrightBrowser, Watchdog]:
        path = browser_path(headless=self._headless)
        if path is None:
            raise no_browser()
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        try:
            browser = self._playwright.chromium.launch(
                executable_path=path, headless=self._headless, args=flags(root), timeout=30_000
            )
        except PlaywrightError as error:
            raise NoBrowser(f"the browser does not start: {reason(error)}", where=str(path)) from error
        return browser, Watchdog(_pid(browser), HUNG_S)


def _pid(browser: PlaywrightBrowser) -> int:
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return next((int(p["id"]) for p in processes if p["type"] == "browser"), 0)


def _profile(device: Device, locale: str, timezone: str) -> dict[str, Any]:
    options: dict[str, Any] = {
        "viewport": {"width": device.width, "height": device.height},
        "device_scale_factor": device.scale,
        "is_mobile": device.mobile,
        "has_touch": device.touch,
        "locale": locale.replace("_", "-"),
        "accept_downloads": True,
        "ignore_https_errors": False,
    }
    if timezone:
        options["timezone_id"] = timezone
    return options


@contextmanager
def open_browser(*, headless: bool = True) -> Iterator[Browser]:
    """A browser for this process, closed at the end whatever happens.

    Raises NoBrowser when there is none, HarnessError inside a running asyncio loop (Playwright's sync API dies there).
    """
    _refuse_running_loop()
    with sync_playwright() as playwright:
        survey.register(playwright.selectors)
        browser = Browser(playwright, headless)
        try:
            yield browser
        finally:
            browser.close()


def _refuse_running_loop() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise HarnessError(
        "a browser cannot be driven inside a running asyncio loop.",
        do="Walk browser journeys from plain (not async) tests, or in a process of their own.",
    )
