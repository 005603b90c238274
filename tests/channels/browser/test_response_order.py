"""A new document may answer before the browser tells of it, and may stand at the same address as the old one."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any, cast

import pytest

from journeys.channels.browser.asking import Questions
from journeys.channels.browser.network import Network
from journeys.channels.browser.response import Watch
from journeys.channels.browser.tabs import Sign, Tabs

OLD = {
    "armed": True,
    "rests": False,
    "opening": False,
    "idle": 0,
    "kinds": [["aria", 1]],
    "busy": None,
    "texts": [{"text": "Adding..."}],
}
NEW = {"armed": False, "rests": False, "opening": False, "idle": 900, "kinds": [], "busy": None, "texts": []}
SAID = {"kept": None, "texts": [{"text": "No voucher found", "announced": "page", "tone": "error"}]}


class SandboxFrame:
    """Answers the questions of a watch, and tells of the navigation only `late` seconds after the first."""

    url = "https://shop.test/basket"

    def __init__(self, signs: list[Sign], late: float) -> None:
        self.signs, self.late, self.asked = signs, late, 0
        self.began = time.monotonic()

    def evaluate(self, script: str, argument: object = None) -> Any:
        if ".arm()" in script:
            return ["Add voucher"]
        if ".end(" in script:
            return SAID if argument is not None else {"kept": None, "texts": []}
        if ".wait(" not in script:
            return NEW
        self.asked += 1
        if not self.signs and time.monotonic() - self.began >= self.late:
            self.signs.append(Sign("navigation", 0.0))
        return OLD if self.asked == 1 else NEW


def watch(late: float) -> Watch:
    signs: list[Sign] = []
    frame = SandboxFrame(signs, late)
    page = SimpleNamespace(main_frame=frame, frames=[frame], url=frame.url, wait_for_load_state=lambda *_, **__: None)
    tabs = SimpleNamespace(current=page, signs=signs, begin=lambda: None)
    quiet = {name: lambda *_, **__: False for name in ("in_flight", "navigating", "loading")}
    told = {name: lambda *_, **__: () for name in ("requests_since", "errors_since")}
    network = SimpleNamespace(
        mark=lambda: None, landed=lambda *_, **__: 0.0, user_requests_since=lambda _: 1, **quiet, **told
    )
    questions = SimpleNamespace(ask=lambda asked, script, argument=None: asked.evaluate(script, argument))
    return Watch(cast("Tabs", tabs), cast("Network", network), cast("Questions", questions), 2.0, "en")


@pytest.mark.parametrize("late", [0.0, 0.5])
def test_a_form_that_leads_to_the_same_address_has_loaded_a_new_page(late: float) -> None:
    response = watch(late).during(lambda: None)
    assert "navigation" in response.kinds
    assert "No voucher found" in [text.text for text in response.new_texts]
