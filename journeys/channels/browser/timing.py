"""Cold loads of one page, measured in fresh contexts, one after the other. Lab values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from playwright.sync_api import BrowserContext
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from journeys.channels.browser import survey
from journeys.model.event import Timing
from journeys.model.outline import Box
from journeys.model.sight import Pushed

LOAD_MS = 30_000
REST_MS = 5_000  # what still loads this long after the load event is not waited for
WATCH_MS = 2_500  # a load is watched at least this long: banners and notices come late, and a fast machine is early
FOUND = "() => ({ ...window.__journeysVitals(), pushed: window.__journeysAimed?.() ?? [] })"
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
        pushed=pushed([seen["pushed"] for seen in found]),
    )


def pushed(loads: Sequence[Sequence[dict[str, Any]]]) -> tuple[Pushed, ...]:
    """What was pushed away, each control once with the number of loads in which it was."""
    seen: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for load in loads:
        for key, one in {(one["role"], one["name"]): one for one in load}.items():
            seen.setdefault(key, []).append(one)
    return tuple(
        Pushed(role, name, one["by"], one["owner"], len(all_), one["at_ms"], Box(*one["box"]))
        for (role, name), all_ in seen.items()
        for one in [next((each for each in all_ if each["owner"]), all_[0])]
    )


def _load(context: BrowserContext, url: str) -> dict[str, Any] | None:
    try:
        context.add_init_script(survey.script("vitals.js"))
        context.add_init_script(survey.script("aimed.js"))
        page = context.new_page()
        page.goto(url, wait_until="load", timeout=LOAD_MS)
        with suppress(PlaywrightTimeout):  # a page that never falls silent is measured all the same
            page.wait_for_load_state("networkidle", timeout=REST_MS)
        page.wait_for_function("(watched) => window.__journeysVitals.settled(watched)", arg=WATCH_MS, timeout=LOAD_MS)
        page.evaluate(PAINT)
        found: dict[str, Any] = page.evaluate(FOUND)
        return found
    except PlaywrightError:
        return None
    finally:
        with suppress(PlaywrightError):
            context.close()
