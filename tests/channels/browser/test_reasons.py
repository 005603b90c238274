import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser.reasons import reason


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PlaywrightError("Page.goto: net::ERR_CONNECTION_REFUSED at http://a.example/\nCall log:\n  - navigating"),
         "goto: net::ERR_CONNECTION_REFUSED at http://a.example/"),
        (PlaywrightTimeout("APIRequestContext.get: Timeout 10000ms exceeded."), "get: Timeout 10000ms exceeded"),
        (PlaywrightError("\n  Target closed"), "Target closed"),
        (PlaywrightError("A.B is not a call"), "A.B is not a call"),
        (OSError("disk full"), "disk full"),
        (OSError(), "OSError"),
    ],
)  # fmt: skip
def test_the_first_line_is_the_reason(error: Exception, said: str) -> None:
    assert reason(error) == said
