"""axe-core on a stable page: the copy that axe-playwright-python carries, WCAG 2.0 to 2.2 A and AA, target-size on."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
from playwright.sync_api import Page

from journeys.channels.browser import survey
from journeys.channels.browser.asking import Questions
from journeys.model.event import Audited

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
RULES = {"target-size": {"enabled": True}}  # off by default in axe-core; the catalogue's target-too-small needs it


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def audit(page: Page, questions: Questions) -> Audited:
    """What axe found in the main frame. Raises playwright's Error when the page goes away."""
    if not page.evaluate("() => Boolean(window.axe?.run && window.axe.commons)"):
        questions.run(page, _axe())
    found: dict[str, Any] = page.evaluate(survey.expression("audit.js"), {"tags": TAGS, "rules": RULES})
    return msgspec.convert({"url": page.url, "look": -1, **found}, Audited, strict=False)
