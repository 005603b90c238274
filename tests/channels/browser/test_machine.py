"""How late a page answers its keys and presses, and how late the machine does by itself."""

from __future__ import annotations

import pytest

from journeys.channels.browser import Browser
from journeys.channels.browser.machine import LEAST_MS, machine_ms
from journeys.model.device import DEVICES
from journeys.model.event import Response
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser


def test_a_press_that_counts_first_is_slow_and_the_machine_was_asked(shopper: Shopper) -> None:
    page = shopper("sticky.html", device=DEVICES["phone"])

    def press(name: str) -> Response:
        return page.press(next(n.ref for n in page.see().outline.nodes if n.name == name))

    slow, quick = press("Counts first").slowest, press("Answers first").slowest
    typed = page.fill(page.see().fields[0].ref, "Ada").slowest
    assert slow is not None
    assert quick is not None
    assert typed is not None
    assert slow.ms >= 340
    assert slow.machine_ms is not None
    assert quick.ms < slow.ms - 100
    assert typed.ms < slow.ms - 100


def test_an_empty_page_answers(browser: Browser) -> None:
    found = machine_ms(lambda: browser._browser.new_context(viewport={"width": 400, "height": 400}))
    assert found is not None
    assert found >= LEAST_MS


def test_without_a_browser_nothing_is_measured(browser: Browser) -> None:
    context = browser._browser.new_context()
    context.close()
    assert machine_ms(lambda: context) is None
