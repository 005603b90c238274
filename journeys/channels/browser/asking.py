"""Asking a document's own script: over the debugging protocol, so that a question leaves no snapshot in the trace.

Playwright's trace keeps the document before and after every evaluation; a watched press asks several times, and what
the document looked like at those moments helps nobody.
"""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import CDPSession, Frame, Page
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browser.watchdog import Watchdog


class Questions:
    """Evaluates functions in documents. One per shopper."""

    def __init__(self, watchdog: Watchdog) -> None:
        self._watchdog = watchdog
        self._sessions: dict[Page, CDPSession] = {}

    def ask(self, frame: Frame, script: str, argument: object = None) -> Any:
        """What the function `script` gives for `argument`; None when its document went away meanwhile.

        Raises playwright's Error when the page hangs.
        """
        try:
            with self._watchdog.guard():
                if frame.parent_frame is None:
                    return self._ask_page(frame.page, script, argument)
                return frame.evaluate(script, argument)
        except PlaywrightError:
            if self._watchdog.bitten:
                raise
            return None

    def run(self, page: Page, source: str) -> None:
        """Run a whole script in the page's document; the browser compiles a script it knows only once.

        Raises playwright's Error when the page goes away.
        """
        self.session(page).send("Runtime.evaluate", {"expression": f"{source};0"})

    def session(self, page: Page) -> CDPSession:
        """The debugging protocol of a page. Raises playwright's Error when the page is gone."""
        if page not in self._sessions:
            self._sessions[page] = page.context.new_cdp_session(page)
        return self._sessions[page]

    def _ask_page(self, page: Page, script: str, argument: object) -> Any:
        expression = f"({script})({json.dumps(argument)})"
        told = self.session(page).send(
            "Runtime.evaluate", {"expression": expression, "awaitPromise": True, "returnByValue": True}
        )
        return None if "exceptionDetails" in told else told["result"].get("value")
