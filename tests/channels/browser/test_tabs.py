from __future__ import annotations

import pytest

from tests.channels.acting import node
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser


def test_a_page_that_closes_itself_leaves_the_shopper_with_the_one_before(shopper: Shopper) -> None:
    page = shopper("responses.html")
    page.press(node(page.see(), "New tab").ref)
    popup = page._tabs.current
    popup.close()
    page._tabs.settle(1000)
    assert page.url.endswith("/responses.html")


def test_prompts_are_dismissed_and_noted(shopper: Shopper) -> None:
    page = shopper("second.html")
    page._tabs.begin()
    assert page._tabs.current.evaluate("prompt('Your name?')") is None
    assert page._tabs.current.evaluate("confirm('Sure?')") is True
    assert [(sign.kind, sign.text) for sign in page._tabs.signs] == [("dialog", "Your name?"), ("dialog", "Sure?")]


def test_a_window_nobody_asked_for_does_not_come_up(shopper: Shopper) -> None:
    page = shopper("greets.html")
    assert page.url.endswith("/greets.html")
    assert "No window came up" in {one.words for one in page.see().outline.nodes}
    page.press(node(page.see(), "Show more").ref)
    assert page.url.endswith("/second.html")
