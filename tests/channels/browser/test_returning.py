"""Back onto a page that answered a form: the browser asks, nothing is sent, and the walk goes on."""

from __future__ import annotations

from typing import cast

import pytest
from playwright.sync_api import CDPSession, Page
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser.returning import go_back, stands_for
from journeys.errors import StoreUnreachable
from tests.channels.acting import press
from tests.channels.conftest import Shopper


class Failing:
    """A page whose Back fails."""

    url = "https://shop.example/two"

    def __init__(self, error: PlaywrightError) -> None:
        self._error = error

    def go_back(self, wait_until: str) -> None:
        raise self._error

    def send(self, method: str) -> None:
        raise self._error


def failing(message: str, kind: type[PlaywrightError] = PlaywrightError) -> Page:
    return cast("Page", Failing(kind(message)))


@pytest.mark.browser
def test_back_to_an_answered_form_is_told_and_sends_nothing(shopper: Shopper) -> None:
    page = shopper("form/echo")
    press(page, "Send")
    press(page, "On")
    response = page.back()
    assert response.met == "resend"
    assert response.url_after.endswith("/echo")
    assert not page.open(response.url_after).met
    assert page.url.endswith("/echo")
    assert not page.back().met
    assert page.url.endswith("/form/echo")


def test_a_page_that_is_slow_to_come_back_is_for_the_response_to_show() -> None:
    assert not go_back(failing("Timeout 30000ms exceeded", PlaywrightTimeout))
    assert not go_back(failing("Page.go_back: net::ERR_ABORTED"))


def test_a_shop_that_is_gone_meanwhile_is_no_failure_of_the_robot() -> None:
    with pytest.raises(StoreUnreachable, match="does not answer any more"):
        go_back(failing("Page.go_back: net::ERR_CONNECTION_REFUSED at https://shop.example/"))
    with pytest.raises(PlaywrightError, match="crashed"):
        go_back(failing("Page.go_back: Page crashed"))


def test_where_the_browser_does_not_tell_nothing_is_known() -> None:
    assert stands_for(cast("CDPSession", failing("Not attached"))) == ""
