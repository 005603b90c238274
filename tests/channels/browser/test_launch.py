from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from journeys.channels.browser import Browser, open_browser
from journeys.channels.browser.launch import flags
from journeys.errors import HarnessError
from journeys.evidence.ledger import Ledger
from journeys.model.device import PHONE
from tests.channels.conftest import Shopper

NOWHERE = """
from journeys.channels.browser import open_browser
from journeys.errors import NoBrowser
try:
    with open_browser(): pass
except NoBrowser as error:
    print(error)
"""


def test_the_sandbox_is_only_given_up_as_root() -> None:
    assert "--no-sandbox" in flags(root=True)
    assert "--no-sandbox" not in flags(root=False)


def test_a_running_loop_is_refused_in_one_sentence() -> None:
    async def inside() -> None:
        with pytest.raises(HarnessError, match="asyncio"), open_browser():
            pass

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(inside())
    else:  # another test's Playwright runs here already: that is a running loop, too
        with pytest.raises(HarnessError, match="asyncio"), open_browser():
            pass


def test_no_browser_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNEYS_BROWSER", "/no/browser/here")
    done = subprocess.run([sys.executable, "-c", NOWHERE], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.startswith("JOURNEYS_BROWSER names '/no/browser/here', which is no browser.")
    assert done.stderr == ""


@pytest.mark.browser
def test_a_shopper_has_a_device_a_language_and_a_name(shopper: Shopper) -> None:
    page = shopper("second.html", device=PHONE, locale="de_AT", timezone="Europe/Vienna", agent="Probe/1")
    seen = page._tabs.current.evaluate(
        "[navigator.language, navigator.userAgent, innerWidth, 'ontouchstart' in window,"
        " Intl.DateTimeFormat().resolvedOptions().timeZone]"
    )
    assert seen[0] == "de-AT"
    assert seen[1].endswith("Probe/1")
    assert "Headless" not in seen[1]
    assert seen[2:] == [980, True, "Europe/Vienna"] or seen[2:] == [390, True, "Europe/Vienna"]


@pytest.mark.browser
def test_a_browser_that_died_is_started_again(browser: Browser, ledger: Ledger, site: str, shopper: Shopper) -> None:
    page = browser.shopper(ledger, site=site)
    browser._browser.close()
    page.close()
    page.close()
    assert shopper("second.html").see().outline.title == "Second"
