"""Quick presses meet one control only: never what comes in its place, and never one that takes no press any more."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browser.hurry import Presses
from journeys.model.device import PHONE
from tests.channels.acting import node
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser
BUTTONS = """() => {
  document.querySelector('main').innerHTML = ['Count', 'Busy', 'Once', 'Anew', 'Swap', 'Cover', 'Leave']
    .map((name) => `<p><button type=button>${name}</button></p>`).join('');
  window.heard = {};
  const on = (name, then) => {
    const hear = (event) => { heard[name] = (heard[name] || 0) + 1; then(event.currentTarget, event); };
    [...document.querySelectorAll('button')].find((one) => one.textContent === name).addEventListener('click', hear);
  };
  on('Count', () => {});
  on('Busy', (el) => { el.textContent = 'Placing your order, please wait'; });
  on('Once', (el) => { setTimeout(() => { el.disabled = true; }); });
  const twin = '<button type=button onclick="heard.Twin = (heard.Twin || 0) + 1">Anew</button>';
  on('Anew', (el) => { el.outerHTML = twin; });
  on('Swap', (el) => { el.outerHTML = '<button type=button onclick="heard.Other = 1">More</button>'; });
  on('Cover', () => { document.body.insertAdjacentHTML('beforeend',
    '<div style="position:fixed;inset:0;background:#fffd" onclick="heard.Cover2 = 1">Added</div>'); });
  on('Leave', () => {});
}"""
PRESSED = {
    "Count": (3, "", {"Count": 3}),
    "Busy": (3, "", {"Busy": 3}),
    "Once": (1, "disabled", {"Once": 1}),
    "Anew": (3, "", {"Anew": 1, "Twin": 2}),
    "Swap": (1, "replaced", {"Swap": 1}),
    "Cover": (1, "replaced", {"Cover": 1}),
}


def test_every_press_meets_the_control_it_was_meant_for(shopper: Shopper) -> None:
    page = shopper("fields.html")
    tab = page._tabs.current
    tab.evaluate(BUTTONS)
    told = {}
    for name in PRESSED:
        _, made, ended = page.press_quickly(node(page.see(), name, "button").ref, 3)
        told[name] = (made, ended, tab.evaluate("() => { const was = window.heard; window.heard = {}; return was; }"))
    assert told == PRESSED


def test_fingers_are_as_quick(shopper: Shopper) -> None:
    page = shopper("fields.html", device=PHONE)
    page._tabs.current.evaluate(BUTTONS)
    told = [page.press_quickly(node(page.see(), name, "button").ref, 3)[1:] for name in ("Count", "Once")]
    assert told == [(3, ""), (1, "disabled")]


def test_another_page_is_left_alone() -> None:
    handle = Mock()
    handle.evaluate.side_effect = [{}, PlaywrightError("Execution context was destroyed")]
    page, locator = Mock(), Mock()
    locator.element_handle.return_value = handle
    presses = Presses(page, locator, (10, 20), touch=False)
    presses.make(3)
    assert (presses.made, presses.ended) == (1, "replaced")
    assert page.mouse.up.call_count == 1
