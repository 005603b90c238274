"""The browser channel: Chromium through Playwright, behind the Page and Instruments protocols."""

from journeys.channels.browser.launch import Browser, open_browser
from journeys.channels.browser.page import BrowserPage
from journeys.channels.browsers import browser_path

__all__ = ["Browser", "BrowserPage", "browser_path", "open_browser"]
