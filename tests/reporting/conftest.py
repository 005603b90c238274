"""One browser for the tests that open a report, and the sample runs they open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from journeys.model.result import Result
from tests.reporting import hostile, samples

_BROWSERS = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")


@pytest.fixture(scope="module")
def reader() -> Iterator[Browser]:
    path = next((path for path in _BROWSERS if Path(path).exists()), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(params=["demo", "second_run", "cut_off", "hostile", "empty"])
def result(request: pytest.FixtureRequest, tmp_path: Path) -> Result:
    """Every sample run in turn; its screenshots are in tmp_path."""
    if request.param == "empty":
        return samples.empty()
    maker = hostile.hostile if request.param == "hostile" else getattr(samples, request.param)
    made: Result = maker(tmp_path)
    return made
