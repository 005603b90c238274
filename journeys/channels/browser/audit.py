"""A stable page audited in one call: by axe-core, and how it sits on the screen.

axe-core is the copy that axe-playwright-python carries: WCAG 2.0 to 2.2 A and AA, target-size on.
"""

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
PARTS = {
    "SURELY_LEGIBLE": "legible.js",
    "SURELY_ROOMY": "roomy.js",
    "OPEN_TARGETS": "targets.js",
    "LETTERS": "letters.js",
    "STANDING": "standing.js",
}
"""What the audit is made of besides axe-core, by the word that stands for it in it."""


@cache
def _script() -> str:
    return survey.expression("audit.js", PARTS)


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def audit(page: Page, questions: Questions) -> Audited:
    """What was found and measured in the main frame. Raises playwright's Error when the page goes away."""
    if not page.evaluate("() => Boolean(window.axe?.run && window.axe.commons)"):
        questions.run(page, _axe())
    found: dict[str, Any] = page.evaluate(_script(), {"tags": TAGS, "rules": RULES})
    return msgspec.convert({"url": page.url, "look": -1, **found}, Audited, strict=False)
