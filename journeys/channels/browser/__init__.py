"""The browser channel: Chromium through Playwright, behind the Page and Instruments protocols."""

from journeys.channels.browser.find import browser_path
from journeys.channels.browser.launch import Browser, open_browser
from journeys.channels.browser.page import BrowserPage

__all__ = ["Browser", "BrowserPage", "browser_path", "open_browser"]
