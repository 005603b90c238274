from dataclasses import replace

import pytest

from journeys.model.event import Action, Response
from journeys.verdict.effort import effort_of
from tests.verdict.build import JOURNEY, Walk


def _walk(device: str) -> Walk:
    walk = Walk(replace(JOURNEY, device=device))
    walk.add(Action("open", "nav.home", "open the shop"))
    walk.add(Action("fill", "field.contact.email", "type", keystrokes=10, presses=1))
    walk.add(Action("press", "checkout.next", "press", presses=1, wait_ms=500, response=Response(("navigation",))))
    walk.add(Action("look", "", "only looking", presses=9))
    return walk


def test_effort_counts_what_hands_did() -> None:
    effort = effort_of(_walk("phone").end())
    assert (effort.presses, effort.keystrokes, effort.pages, effort.fields) == (2, 10, 2, 1)
    assert effort.wait_seconds == 0.5


def test_klm_is_for_mouse_and_keyboard_only() -> None:
    assert effort_of(_walk("phone").end()).klm_seconds is None
    # three mental preparations, ten keys, two point-and-press, two changes of hand, half a second of waiting
    expected = 3 * 1.35 + 10 * 0.28 + 2 * 1.30 + 2 * 0.40 + 0.5
    assert effort_of(_walk("desktop").end()).klm_seconds == pytest.approx(expected, abs=0.06)
