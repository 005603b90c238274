"""Cold loads of one page, measured in fresh contexts, one after the other. Lab values."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from playwright.sync_api import BrowserContext
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser import survey
from journeys.model.event import Timing
from journeys.model.outline import Box

LOAD_MS = 30_000
REST_MS = 5_000  # what still loads this long after the load event is not waited for
WATCH_MS = 2_500  # a load is watched at least this long: banners and notices come late, and a fast machine is early
PAINT = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))"


def timing(fresh: Callable[[], BrowserContext], url: str, loads: int) -> Timing:
    """`loads` cold loads; one that fails gives no entry. `fresh` makes a context without cache or cookies."""
    found = [seen for seen in (_load(fresh(), url) for _ in range(loads)) if seen]
    paints = [seen["lcp"] for seen in found if seen["lcp"]]
    typical = sorted(paints, key=lambda paint: float(paint["at"]))[len(paints) // 2] if paints else None
    return Timing(
        url=url,
        lcp_ms=tuple(round(paint["at"], 1) for paint in paints),
        ttfb_ms=tuple(round(seen["ttfb"], 1) for seen in found if seen["ttfb"] is not None),
        cls=tuple(round(seen["cls"], 4) for seen in found),
        lcp_element=typical["element"] if typical else "",
        lcp_box=Box(*typical["box"]) if typical and typical["box"] else None,
        shifted=max(found, key=lambda seen: float(seen["cls"]))["shifted"] if found else "",
    )


def _load(context: BrowserContext, url: str) -> dict[str, Any] | None:
    try:
        context.add_init_script(survey.script("vitals.js"))
        page = context.new_page()
        page.goto(url, wait_until="load", timeout=LOAD_MS)
        with suppress(PlaywrightTimeout):  # a page that never falls silent is measured all the same
            page.wait_for_load_state("networkidle", timeout=REST_MS)
        page.wait_for_function("(watched) => window.__journeysVitals.settled(watched)", arg=WATCH_MS, timeout=LOAD_MS)
        page.evaluate(PAINT)
        found: dict[str, Any] = page.evaluate("() => window.__journeysVitals()")
        return found
    except PlaywrightError:
        return None
    finally:
        with suppress(PlaywrightError):
            context.close()
