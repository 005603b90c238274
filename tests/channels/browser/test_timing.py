"""Our load measurements mean what the web-vitals library means by them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from journeys.channels.browser import Browser
from journeys.channels.browser.timing import PAINT, pushed, timing
from journeys.model.outline import Box
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser
OBSERVE = """
window.libraryVitals = {};
for (const [name, on] of [['lcp', webVitals.onLCP], ['cls', webVitals.onCLS], ['ttfb', webVitals.onTTFB]])
  on((metric) => { window.libraryVitals[name] = metric.value; }, { reportAllChanges: true });
"""


def test_cold_loads_give_one_entry_each(shopper: Shopper, site: str) -> None:
    page = shopper("second.html")
    found = page.timing(f"{site}/vitals.html", 2)
    assert (len(found.lcp_ms), len(found.ttfb_ms), len(found.cls)) == (2, 2, 2)
    assert min(found.lcp_ms) >= 290
    assert found.lcp_element.startswith("p A large late banner")
    assert found.lcp_box is not None
    assert min(found.cls) > 0.05
    assert found.shifted
    assert found.pushed is not None
    sizes = next(one for one in found.pushed if one.name == "Show sizes")
    assert (sizes.role, sizes.loads, sizes.by > 100) == ("link", 2, True)
    assert page.url.endswith("/second.html")


def test_what_was_pushed_is_told_once_with_the_loads_it_was_pushed_in() -> None:
    one = {"role": "link", "name": "Sizes", "by": 60, "owner": "", "at_ms": 900, "box": [0, 0, 10, 10]}
    (found,) = pushed([[one], [], [{**one, "owner": "button Buy"}]])
    assert (found.loads, found.owner, found.box) == (2, "button Buy", Box(0, 0, 10, 10))


def test_a_load_that_fails_gives_no_entry(shopper: Shopper) -> None:
    assert shopper("second.html").timing("http://127.0.0.1:9/", 1).lcp_ms == ()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The web-vitals library from npm, or the reason to skip."""
    folder = tmp_path_factory.mktemp("npm")
    command = [str(Path(sys.executable).parent / "npm"), "install", "--no-audit", "--no-fund", "web-vitals@5"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"npm cannot be run: {error}")
    script = folder / "node_modules" / "web-vitals" / "dist" / "web-vitals.iife.js"
    if not script.exists():
        pytest.skip(f"npm is not reachable: {done.stderr.strip().splitlines()[-1:]}")
    return script.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["vitals.html", "fields.html", "second.html"])
def test_the_library_agrees(browser: Browser, site: str, library: str, name: str) -> None:
    theirs: list[dict[str, Any]] = []

    def fresh() -> BrowserContext:
        context = browser._browser.new_context(viewport={"width": 800, "height": 600})
        context.add_init_script(f"if (window === top) {{ {library}; {OBSERVE} }}")
        return _Telling(context, theirs)  # type: ignore[return-value]  # a context that reads the library's values, too

    ours = timing(fresh, f"{site}/{name}", 1)
    assert theirs, json.dumps(theirs)
    assert ours.lcp_ms[0] == pytest.approx(theirs[0]["lcp"], abs=1)
    assert ours.cls[0] == pytest.approx(theirs[0].get("cls", 0), abs=0.001)
    assert ours.ttfb_ms[0] == pytest.approx(theirs[0]["ttfb"], abs=1)


class _Telling:
    """A browser context that notes the library's values of its page before it closes."""

    def __init__(self, context: BrowserContext, told: list[dict[str, Any]]) -> None:
        self._context, self._told = context, told

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def close(self) -> None:
        for page in self._context.pages:
            page.evaluate(PAINT)
            self._told.append(page.evaluate("window.libraryVitals"))
        self._context.close()
